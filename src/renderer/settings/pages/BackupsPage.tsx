import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupRow } from '../../../shared/contract/backups.ts'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import type { Failure } from '../../../shared/rpc/failure.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { formatDate } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { useAsk } from '../../ui/QuestionProvider.tsx'
import { BackupRowView } from './BackupRowView.tsx'
import './BackupsPage.css'

/** What is going on with a backup, or was found of it. */
export type BackupState = 'checking' | 'intact' | 'restoring'

/** The backups of the archive: made, checked, restored and deleted. */
export function BackupsPage() {
  const { client, notices, openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const ask = useAsk()
  const [rows, setRows] = useState<readonly BackupRow[] | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isMaking, setIsMaking] = useState(false)
  const [states, setStates] = useState<ReadonlyMap<string, BackupState>>(new Map())

  const read = useCallback(async () => {
    const reply = await client.call('backups.list', {})
    setFailure(reply.ok ? null : reply.error)
    if (reply.ok) setRows(reply.value.backups)
  }, [client])
  useEffect(() => void read(), [read])

  const setState = (name: string, state: BackupState | null) =>
    setStates((current) => {
      const next = new Map(current)
      if (state === null) next.delete(name)
      else next.set(name, state)
      return next
    })
  const fail = (error: Failure) => notices.tell({ kind: 'failed', text: describeFailure(error, language) })
  const wordsOf = (row: BackupRow) => ({
    date: formatDate(row.createdAt, language, true),
    articles: row.content === null ? '؟' : t('backups.articles', { count: row.content.articles }),
  })

  async function make() {
    setIsMaking(true)
    const reply = await client.call('backups.create', {})
    setIsMaking(false)
    if (reply.ok) notices.tell({ kind: 'done', text: t('backups.made') })
    else fail(reply.error)
    await read()
  }

  async function check({ name }: BackupRow) {
    setState(name, 'checking')
    const reply = await client.call('backups.verify', { name })
    setState(name, reply.ok ? 'intact' : null)
    if (!reply.ok) fail(reply.error)
  }

  async function restore(row: BackupRow) {
    const words = wordsOf(row)
    const isSure = await ask({
      title: t('backups.restoreTitle'),
      text: t('backups.restoreText', words),
      yes: t('backups.restoreYes'),
    })
    if (!isSure) return
    setState(row.name, 'restoring')
    // What was typed last goes into the copy of the present archive.
    await openArticle.flushAll()
    const reply = await client.call('backups.restore', { name: row.name })
    setState(row.name, null)
    if (reply.ok) notices.tell({ kind: 'done', text: t('backups.restored', words) })
    else fail(reply.error)
    await read()
  }

  async function remove(row: BackupRow) {
    const words = wordsOf(row)
    const isSure = await ask({
      title: t('backups.removeTitle'),
      text: t('backups.removeText', words),
      yes: t('backups.removeYes'),
    })
    if (!isSure) return
    const reply = await client.call('backups.remove', { name: row.name })
    if (reply.ok) notices.tell({ kind: 'done', text: t('backups.removed', words) })
    else fail(reply.error)
    await read()
  }

  return (
    <>
      <div className="backups-make">
        <Button kind="primary" onPress={() => void make()} isPending={isMaking}>
          {t('backups.make')}
        </Button>
        <p aria-live="polite">{isMaking ? t('backups.making') : ''}</p>
      </div>
      <p className="settings-hint">{t('backups.hint')}</p>
      {failure !== null && <p role="alert">{describeFailure(failure, language)}</p>}
      {rows?.length === 0 && <p className="backups-none">{t('backups.none')}</p>}
      {rows !== null && rows.length > 0 && (
        <ul className="backups-list" aria-label={t('backups.list')}>
          {rows.map((row) => (
            <BackupRowView
              key={row.name}
              row={row}
              state={states.get(row.name) ?? null}
              onCheck={() => void check(row)}
              onRestore={() => void restore(row)}
              onRemove={() => void remove(row)}
            />
          ))}
        </ul>
      )}
    </>
  )
}
