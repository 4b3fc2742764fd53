import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { useChangeStatus } from '../publish/useChangeStatus.ts'
import { useMetadataField } from '../publish/useMetadataField.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import './ArticleNotices.css'

/** What a person should know of this article before they write in it. */
export function ArticleNotices({ session }: { session: ArticleSession }) {
  const { t } = useTranslation()
  const { value: status } = useMetadataField(session, 'status')
  const changeStatus = useChangeStatus(session)
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
        </div>
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
