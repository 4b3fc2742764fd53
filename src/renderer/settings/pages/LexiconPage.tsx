import { useMemo, useState, useSyncExternalStore } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { LexiconEntry, LexiconRow } from '../../../shared/checks/lexicon/LexiconEntry.ts'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { foldText } from '../../../shared/text/foldText.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { saveDownload } from '../../publish/saveDownload.ts'
import { Button } from '../../ui/Button.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import './LexiconPage.css'
import { LexiconForm } from './LexiconForm.tsx'

const newButtonId = 'new-lexicon-entry'

/** So many rows are in the page at a time. */
const page = 100

/** The desk's lexicon: searched, changed, taken in and given out as CSV. What comes with the program stands below. */
export function LexiconPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { client, lexicon, notices } = useProgram()
  const known = useSyncExternalStore(lexicon.subscribe, lexicon.getSnapshot)
  const [query, setQuery] = useState('')
  const [edited, setEdited] = useState<LexiconRow | 'new' | null>(null)
  const own = useMemo(() => matching(known?.own ?? [], query), [known, query])
  const starter = useMemo(() => matching(known?.starter ?? [], query), [known, query])

  const importFile = async (file: File | undefined) => {
    if (file === undefined) return
    const reply = await client.call('lexicon.import', {
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })
    if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    const { added, changed, refused } = reply.value
    const text = `${t('lexicon.imported', { count: added })} · ${t('lexicon.changed', { count: changed })}`
    if (refused.length === 0) return notices.tell({ kind: 'done', text })
    notices.tell({
      kind: 'failed',
      text: `${text} · ${t('lexicon.refused', { count: refused.length })}`,
      lines: refused
        .slice(0, 20)
        .map(({ line, problem, text: row }) =>
          t('lexicon.refusedRow', { line, problem: t(`lexicon.problem.${problem}`), text: row }),
        ),
    })
  }
  const exportFile = async () => {
    const reply = await client.call('lexicon.export', {})
    if (reply.ok) saveDownload(reply.value.name, 'text/csv;charset=utf-8', reply.value.bytes)
    else notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
  }
  const remove = async ({ number }: LexiconRow) => {
    const reply = await client.call('lexicon.remove', { number })
    if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
  }
  const close = () => {
    setEdited(null)
    setTimeout(() => document.getElementById(newButtonId)?.focus())
  }
  if (edited !== null) return <LexiconForm row={edited === 'new' ? null : edited} onDone={close} />
  return (
    <>
      <p className="settings-hint">{t('lexicon.hint')}</p>
      <SearchField label={t('lexicon.search')} value={query} direction="rtl" onChange={setQuery} />
      <div className="lexicon-actions">
        <Button id={newButtonId} kind="primary" icon="plus" onPress={() => setEdited('new')}>
          {t('lexicon.new')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.csv', 'text/csv']}
          onSelect={(files) => void importFile(files?.[0])}
        >
          <Button icon="import">{t('lexicon.import')}</Button>
        </FileTrigger>
        <Button icon="export" isDisabled={known?.own.length === 0} onPress={() => void exportFile()}>
          {t('lexicon.export')}
        </Button>
      </div>
      <Entries
        empty={t(query === '' ? 'lexicon.none' : 'lexicon.noneFound')}
        rows={own}
        onEdit={setEdited}
        onRemove={(row) => void remove(row)}
      />
      <h4 className="settings-part-title">{t('lexicon.starter')}</h4>
      <Entries empty={t('lexicon.noneFound')} rows={starter} />
    </>
  )
}

interface EntriesProps<Row extends LexiconEntry> {
  rows: readonly Row[]
  empty: string
  onEdit?: (row: Row) => void
  onRemove?: (row: Row) => void
}

function Entries<Row extends LexiconEntry>({ rows, empty, onEdit, onRemove }: EntriesProps<Row>) {
  const { t } = useTranslation()
  const [limit, setLimit] = useState(page)
  if (rows.length === 0) return <p className="settings-hint">{empty}</p>
  return (
    <div>
      <p className="settings-hint">{t('lexicon.entries', { count: rows.length })}</p>
      <ul className="lexicon-rows">
        {rows.slice(0, limit).map((row) => (
          <li key={`${row.language} ${row.approved}`} className="lexicon-row">
            <span className="lexicon-words" dir="rtl" lang={row.language}>
              <b>{row.approved}</b> <span className="lexicon-variants">{row.variants.join('؛ ')}</span>
              {row.note !== '' && <span className="lexicon-note">{row.note}</span>}
            </span>
            {onEdit !== undefined && (
              <Button
                kind="quiet"
                onPress={() => onEdit(row)}
                aria-label={`${t('lexicon.edit')}: ${row.approved}`}
              >
                {t('lexicon.edit')}
              </Button>
            )}
            {onRemove !== undefined && (
              <Button
                kind="quiet"
                icon="trash"
                aria-label={`${t('lexicon.remove')}: ${row.approved}`}
                onPress={() => onRemove(row)}
              />
            )}
          </li>
        ))}
      </ul>
      {rows.length > limit && (
        <Button kind="quiet" onPress={() => setLimit(limit + page)}>
          {t('proof.more', { count: rows.length - limit })}
        </Button>
      )}
    </div>
  )
}

function matching<Row extends LexiconEntry>(rows: readonly Row[], query: string): readonly Row[] {
  const sought = foldText(query.trim())
  if (sought === '') return rows
  return rows.filter((row) => foldText([row.approved, ...row.variants, row.note].join(' ')).includes(sought))
}
