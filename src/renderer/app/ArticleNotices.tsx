import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import type { Comparison } from '../history/Comparison.ts'
import { PublishedNotice } from '../history/PublishedNotice.tsx'
import { useDeleteForGood } from '../library/useDeleteForGood.ts'
import { EmbargoNotice } from '../publish/EmbargoNotice.tsx'
import { useChangeStatus } from '../publish/useChangeStatus.ts'
import { useMetadataField } from '../publish/useMetadataField.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import './ArticleNotices.css'

export interface ArticleNoticesProps {
  session: ArticleSession
  onCompare(comparison: Comparison): void
}

/** What a person should know of this article before they write in it. */
export function ArticleNotices({ session, onCompare }: ArticleNoticesProps) {
  const { t } = useTranslation()
  const { value: status } = useMetadataField(session, 'status')
  const changeStatus = useChangeStatus(session)
  const deleteForGood = useDeleteForGood()
  const [areMendingsSeen, setAreMendingsSeen] = useState(false)
  // A field of the details that did not fit is empty there, and needs no word about text.
  const mended = session.mendings.filter(({ what }) => what !== 'metadataInvalid').length
  return (
    <>
      {status === 'trashed' && (
        <div className="article-notice">
          <Icon name="trash" />
          <p>{t('article.trashedNotice')}</p>
          <Button onPress={() => void changeStatus('draft')}>{t('library.restore')}</Button>
          <Button kind="quiet" onPress={() => void deleteForGood([session.id])}>
            {t('trash.deleteOne')}
          </Button>
        </div>
      )}
      {status !== 'trashed' && <EmbargoNotice session={session} />}
      {(status === 'published' || status === 'corrected' || status === 'withdrawn') && (
        <PublishedNotice session={session} onCompare={onCompare} />
      )}
      {mended > 0 && !areMendingsSeen && (
        <div className="article-notice">
          <Icon name="info" />
          <p>{t('article.mended', { count: mended })}</p>
          <Button
            kind="quiet"
            icon="close"
            aria-label={t('program.dismiss')}
            onPress={() => setAreMendingsSeen(true)}
          />
        </div>
      )}
    </>
  )
}
