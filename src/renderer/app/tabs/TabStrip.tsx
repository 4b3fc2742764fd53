import { type KeyboardEvent, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { isolate } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { directions } from '../../i18n/locale.ts'
import { headlineOf } from '../../library/headlineOf.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { Tab } from '../openArticle.ts'
import { useProgram } from '../ProgramContext.ts'
import { UnsavedMark } from './UnsavedMark.tsx'
import { useSessionHeadline } from './useSessionHeadline.ts'
import './TabStrip.css'

export const articlePanelId = 'article-panel'

/**
 * The open articles. The arrows go along the strip and bring the article to the front, Delete closes it.
 * The crosses are for the mouse: a button inside a tab is none to a screen reader, so one stands at the end.
 */
export function TabStrip({ frontId }: { frontId: string | null }) {
  const { openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const tabs = useSyncExternalStore(openArticle.subscribe, openArticle.getTabs)
  const strip = useRef<HTMLDivElement>(null)
  if (tabs.length === 0) return null

  const focusFront = () => strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  const onKey = (event: KeyboardEvent) => {
    const forward = directions[language] === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const place = tabs.findIndex(({ id }) => id === frontId)
    const places: Record<string, number> = {
      ArrowLeft: forward === 'ArrowLeft' ? 1 : -1,
      ArrowRight: forward === 'ArrowRight' ? 1 : -1,
      Home: -place,
      End: tabs.length - 1 - place,
    }
    const step = places[event.key]
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (step !== undefined) void openArticle.step(step).then(focusFront)
    else if (event.key === 'Delete') void openArticle.close().then(focusFront)
    else return
    event.preventDefault()
  }
  const front = tabs.find(({ id }) => id === frontId)
  return (
    <div className="tab-strip">
      <div
        ref={strip}
        className="tab-strip-tabs"
        role="tablist"
        aria-label={t('tabs.label')}
        onKeyDown={onKey}
      >
        {tabs.map((tab, index) => (
          <TabButton
            key={tab.id}
            tab={tab}
            isFront={tab === front}
            isReached={front ? tab === front : index === 0}
          />
        ))}
      </div>
      {front && <CloseFront tab={front} />}
    </div>
  )
}

function CloseFront({ tab }: { tab: Tab }) {
  const { openArticle } = useProgram()
  const { t } = useTranslation()
  const close = (name: string) => (
    <Button
      kind="quiet"
      icon="close"
      aria-label={t('tabs.close', { name: t('program.quoted', { name: isolate(headlineOf(name, t)) }) })}
      onPress={() => void openArticle.close(tab.id)}
    />
  )
  return <WithHeadline tab={tab}>{close}</WithHeadline>
}

function TabButton({ tab, isFront, isReached }: { tab: Tab; isFront: boolean; isReached: boolean }) {
  const { openArticle } = useProgram()
  const { t } = useTranslation()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFront) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isFront])
  return (
    <div
      ref={element}
      role="tab"
      className="tab"
      id={`tab-${tab.id}`}
      aria-selected={isFront}
      {...(isFront ? { 'aria-controls': articlePanelId } : {})}
      tabIndex={isReached ? 0 : -1}
      onClick={() => void openArticle.open(tab.id)}
      onAuxClick={(event) => {
        if (event.button === 1) void openArticle.close(tab.id)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        void openArticle.open(tab.id)
      }}
    >
      <WithHeadline tab={tab}>
        {(headline) => <bdi className="tab-name">{headlineOf(headline, t)}</bdi>}
      </WithHeadline>
      {tab.kind === 'open' && <UnsavedMark session={tab.session} />}
      <span
        className="tab-close"
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation()
          void openArticle.close(tab.id)
        }}
      >
        <Icon name="close" />
      </span>
    </div>
  )
}

function WithHeadline({ tab, children }: { tab: Tab; children(headline: string): ReactNode }) {
  const { t } = useTranslation()
  if (tab.kind === 'open') return <LiveHeadline session={tab.session}>{children}</LiveHeadline>
  if (tab.kind === 'resting') return children(tab.headline)
  return children(tab.kind === 'opening' ? t('article.opening') : t('article.failedTitle'))
}

function LiveHeadline({
  session,
  children,
}: {
  session: ArticleSession
  children(headline: string): ReactNode
}) {
  return children(useSessionHeadline(session))
}
