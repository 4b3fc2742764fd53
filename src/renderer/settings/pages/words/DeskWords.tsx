import { useMemo, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskWordRow } from '../../../../shared/contract/words.ts'
import { describeFailure } from '../../../../shared/failures/describeFailure.ts'
import { foldText } from '../../../../shared/text/foldText.ts'
import { useProgram } from '../../../app/ProgramContext.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { Button } from '../../../ui/Button.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import '../LexiconPage.css'
import { DeskWordForm } from './DeskWordForm.tsx'

const newButtonId = 'new-desk-word'

/** So many rows are in the page at a time. */
const page = 100

/** The desk's own words: searched, added, changed and removed. */
export function DeskWords() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { client, deskWords, notices } = useProgram()
  const known = useSyncExternalStore(deskWords.subscribe, deskWords.getSnapshot)
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(page)
  const [edited, setEdited] = useState<DeskWordRow | 'new' | null>(null)
  const rows = useMemo(() => {
    const sought = foldText(query.trim())
    return (known ?? []).filter(({ word }) => sought === '' || foldText(word).includes(sought))
  }, [known, query])

  const remove = async ({ number }: DeskWordRow) => {
    const reply = await client.call('words.remove', { number })
    if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
  }
  if (edited !== null) {
    return (
      <DeskWordForm
        row={edited === 'new' ? null : edited}
        onDone={() => {
          setEdited(null)
          setTimeout(() => document.getElementById(newButtonId)?.focus())
        }}
      />
    )
  }
  return (
    <>
      <SearchField label={t('spelling.search')} value={query} direction="rtl" onChange={setQuery} />
      <div className="lexicon-actions">
        <Button id={newButtonId} kind="primary" icon="plus" onPress={() => setEdited('new')}>
          {t('spelling.new')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className="settings-hint">{t(query === '' ? 'spelling.none' : 'spelling.noneFound')}</p>
      ) : (
        <p className="settings-hint">{t('spelling.count', { count: rows.length })}</p>
      )}
      <ul className="lexicon-rows">
        {rows.slice(0, limit).map((row) => (
          <li key={row.number} className="lexicon-row">
            <bdi className="lexicon-words">{row.word}</bdi>
            <Button
              kind="quiet"
              aria-label={`${t('spelling.edit')}: ${row.word}`}
              onPress={() => setEdited(row)}
            >
              {t('spelling.edit')}
            </Button>
            <Button
              kind="quiet"
              icon="trash"
              aria-label={`${t('spelling.remove')}: ${row.word}`}
              onPress={() => void remove(row)}
            />
          </li>
        ))}
      </ul>
      {rows.length > limit && (
        <Button kind="quiet" onPress={() => setLimit(limit + page)}>
          {t('proof.more', { count: rows.length - limit })}
        </Button>
      )}
    </>
  )
}
