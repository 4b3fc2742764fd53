import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { directions } from '../i18n/locale.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import './Notices.css'
import type { Notice, NoticeStore } from './notices.ts'

const longEnoughToRead = 10_000
const longestList = 8

/** What was done and what failed, read out as it comes, each until it is dismissed. */
export function Notices({ store }: { store: NoticeStore }) {
  const { t } = useTranslation()
  const notices = useSyncExternalStore(store.subscribe, store.getSnapshot)
  return (
    <section
      className="notices"
      aria-label={t('program.notices')}
      aria-live="polite"
      aria-relevant="additions"
    >
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} store={store} />
      ))}
    </section>
  )
}

function NoticeCard({ notice, store }: { notice: Notice; store: NoticeStore }) {
  const { t } = useTranslation()
  const { id, kind, lines, action } = notice
  const card = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (kind === 'failed') return
    const timer = setInterval(() => {
      // Nobody loses what they are reading or about to press.
      if (!card.current?.matches(':hover, :focus-within')) store.dismiss(id)
    }, longEnoughToRead)
    return () => clearInterval(timer)
  }, [kind, id, store])

  const more = lines.length - longestList
  return (
    <div ref={card} className={`notice notice-${kind}`}>
      <Icon name={kind === 'done' ? 'check' : 'warning'} />
      <div className="notice-words" lang={notice.language} dir={directions[notice.language]}>
        <p>{notice.text}</p>
        {lines.length > 0 && (
          <ul>
            {lines.slice(0, longestList).map((line) => (
              <li key={line.id}>{line.text}</li>
            ))}
            {more > 0 && <li>{t('program.more', { count: more })}</li>}
          </ul>
        )}
      </div>
      {action !== null && (
        <Button
          onPress={() => {
            store.dismiss(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <Button kind="quiet" icon="close" aria-label={t('program.dismiss')} onPress={() => store.dismiss(id)} />
    </div>
  )
}
