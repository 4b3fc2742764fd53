import { useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../shared/article/status.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { directions } from '../i18n/locale.ts'
import { Button } from '../ui/Button.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { ArticleList } from './ArticleList.tsx'
import { EmptyList } from './EmptyList.tsx'
import './Library.css'
import { StatusFilter } from './StatusFilter.tsx'
import { useTrash } from './useTrash.ts'

/** The archive: search, filter and the list of articles. */
export function Library({ openId }: { openId: string | null }) {
  const { list, openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const state = useSyncExternalStore(list.subscribe, list.getSnapshot)
  const { filter, rows, total, phase } = state
  const trash = useTrash()

  const direction = dominantDirection(filter.query, directions[language])
  const count = useMemo(() => {
    if (phase === 'loading' && rows.length === 0) return t('library.loading')
    return t(filter.query.trim() === '' ? 'library.total' : 'library.found', { count: total })
  }, [phase, rows.length, filter.query, total, t])

  return (
    <div className="library">
      <div className="library-head">
        <SearchField
          label={t('library.search')}
          value={filter.query}
          direction={direction}
          onChange={(query) => list.setFilter({ ...filter, query })}
        />
        <div className="library-narrow">
          <StatusFilter
            value={filter.status}
            onChange={(status: Status | null) => list.setFilter({ ...filter, status })}
          />
          <p className="library-count" aria-live="polite">
            {phase === 'failed' ? '' : count}
          </p>
        </div>
      </div>
      {state.failure !== null && (
        <div className="library-failure" role="alert">
          <p>
            {t('library.failed')} {describeFailure(state.failure, language)}
          </p>
          <Button onPress={list.reload}>{t('program.reload')}</Button>
        </div>
      )}
      <ArticleList
        state={state}
        openId={openId}
        onOpen={(id) => void openArticle.open(id)}
        onLoadMore={list.loadMore}
        onDelete={trash.remove}
        onRestore={trash.restore}
        empty={phase === 'ready' ? <EmptyList filter={filter} /> : null}
      />
    </div>
  )
}
