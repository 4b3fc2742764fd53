import { useCallback, useEffect, useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type BuiltInTemplate, builtInTemplates } from '../../shared/contract/templates.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import type { Reply } from '../../shared/rpc/failure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { useAsk } from '../ui/QuestionProvider.tsx'
import './FilterPanel.css'
import { TemplateDialog } from './TemplateDialog.tsx'
import './ViewsMenu.css'

interface Template {
  id: string
  name: string
}

/** New pieces from the program's templates and the desk's own, which can be opened, renamed and ended here. */
export function TemplatesMenu() {
  const { client, notices, openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const ask = useAsk()
  const [isOpen, setIsOpen] = useState(false)
  const [renamed, setRenamed] = useState<Template | null>(null)
  const [templates, setTemplates] = useState<readonly Template[]>([])

  const read = useCallback(async () => {
    const reply = await client.call('templates.list', {})
    if (reply.ok) setTemplates(reply.value.templates)
  }, [client])
  useEffect(() => {
    if (isOpen) void read()
  }, [isOpen, read])

  const start = async (made: Promise<Reply<{ id: string }>>) => {
    setIsOpen(false)
    const reply = await made
    if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    await openArticle.open(reply.value.id, { isNew: true })
  }
  const remove = async ({ id, name }: Template) => {
    setIsOpen(false)
    const isSure = await ask({
      title: t('archive.endTemplate', { name: isolate(name) }),
      text: t('archive.endTemplateText'),
      yes: t('library.delete'),
    })
    if (!isSure || !(await openArticle.close(id))) return
    const reply = await client.call('templates.remove', { id })
    if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
  }

  return (
    <>
      <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <Button icon="page" endIcon="down">
          {t('archive.fromTemplate')}
        </Button>
        <Popover className="popover filter-popover" placement="bottom start">
          <Dialog className="filter-panel" aria-label={t('archive.fromTemplate')}>
            <ul className="views" aria-label={t('archive.builtIn')}>
              {builtInTemplates.map((template: BuiltInTemplate) => (
                <li key={template} className="views-row">
                  <Button
                    kind="quiet"
                    onPress={() => void start(client.call('templates.useBuiltIn', { template, language }))}
                  >
                    {t(`kind.${template}`)}
                  </Button>
                </li>
              ))}
            </ul>
            <h3 className="views-empty">{t('archive.ownTemplates')}</h3>
            {templates.length === 0 && <p className="views-empty">{t('archive.noTemplates')}</p>}
            <ul className="views" aria-label={t('archive.ownTemplates')}>
              {templates.map((template) => {
                const name = isolate(template.name)
                return (
                  <li key={template.id} className="views-row">
                    <Button
                      kind="quiet"
                      onPress={() => void start(client.call('templates.use', { id: template.id }))}
                    >
                      <bdi>{template.name}</bdi>
                    </Button>
                    <Button
                      kind="quiet"
                      icon="panel"
                      aria-label={t('archive.editTemplate', { name })}
                      onPress={() => {
                        setIsOpen(false)
                        void openArticle.open(template.id)
                      }}
                    />
                    <Button
                      kind="quiet"
                      icon="code"
                      aria-label={t('archive.renameOne', { name })}
                      onPress={() => {
                        setIsOpen(false)
                        setRenamed(template)
                      }}
                    />
                    <Button
                      kind="quiet"
                      icon="trash"
                      aria-label={t('archive.endTemplate', { name })}
                      onPress={() => void remove(template)}
                    />
                  </li>
                )
              })}
            </ul>
          </Dialog>
        </Popover>
      </DialogTrigger>
      {renamed !== null && (
        <TemplateDialog article={renamed.id} name={renamed.name} onClose={() => setRenamed(null)} />
      )}
    </>
  )
}
