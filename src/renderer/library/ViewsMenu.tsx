import { useCallback, useEffect, useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TahrirContract } from '../../shared/contract/contract.ts'
import type { View } from '../../shared/contract/views.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import type { OutputOf } from '../../shared/rpc/contract.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { formatNumber, isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { directions } from '../i18n/locale.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import './ViewsMenu.css'

type SavedView = OutputOf<TahrirContract, 'views.list'>['views'][number]

/** The saved views with how many articles each shows now, and the way to save what is looked at. */
export function ViewsMenu({ view, onView }: { view: View; onView(view: View): void }) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button icon="bookmark" aria-label={t('archive.views')} />
      <Popover className="popover filter-popover" placement="bottom end">
        <Dialog className="filter-panel" aria-label={t('archive.views')}>
          {isOpen && (
            <Views
              view={view}
              onView={(chosen) => {
                onView(chosen)
                setIsOpen(false)
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Views({ view, onView }: { view: View; onView(view: View): void }) {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const [views, setViews] = useState<readonly SavedView[] | null>(null)
  const [name, setName] = useState('')

  const read = useCallback(async () => {
    const reply = await client.call('views.list', {})
    if (reply.ok) setViews(reply.value.views)
    else notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
  }, [client, notices, language])
  useEffect(() => void read(), [read])

  const save = async () => {
    if (name.trim() === '') return
    const reply = await client.call('views.save', { name: name.trim().slice(0, 100), view })
    if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    setName('')
    await read()
  }
  const remove = async (id: string) => {
    await client.call('views.remove', { id })
    await read()
  }

  return (
    <>
      {views !== null && views.length === 0 && <p className="views-empty">{t('archive.noViews')}</p>}
      <ul className="views">
        {views?.map((saved) => (
          <li key={saved.id} className="views-row">
            <Button kind="quiet" onPress={() => onView(saved.view)}>
              <bdi>{saved.name}</bdi>
              <span className="views-count">
                {formatNumber(saved.total, language)}
                {saved.isCapped && '+'}
              </span>
            </Button>
            <Button
              kind="quiet"
              icon="close"
              aria-label={t('archive.removeView', { name: isolate(saved.name) })}
              onPress={() => void remove(saved.id)}
            />
          </li>
        ))}
      </ul>
      <form
        className="views-save"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          label={t('archive.viewName')}
          value={name}
          onChange={setName}
          direction={dominantDirection(name, directions[language])}
        />
        {/* Never disabled: it would lose the keyboard, and Escape with it, when the name is taken. */}
        <Button type="submit">{t('archive.saveView')}</Button>
      </form>
    </>
  )
}
