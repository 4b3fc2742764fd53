import { useMemo, useRef, useState } from 'react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { textOf } from '../../shared/article/documentNode.ts'
import { languageDirection } from '../../shared/article/language.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { compareDocuments } from '../../shared/history/compareDocuments.ts'
import { comparedSections } from '../../shared/history/comparedSections.ts'
import { compareMetadata } from '../../shared/history/compareMetadata.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { formatNumber, isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { isOwnEscape } from '../ui/isOwnEscape.ts'
import { ComparedSides } from './ComparedSides.tsx'
import type { Comparison } from './Comparison.ts'
import './CompareView.css'
import { ComparedSectionView } from './ComparedSectionView.tsx'
import { MetadataChanges } from './MetadataChanges.tsx'
import { type ComparedText, useComparedTexts } from './useComparedTexts.ts'
import { useRestore } from './useRestore.ts'

export interface CompareViewProps {
  session: ArticleSession
  comparison: Comparison
  onCompare(comparison: Comparison): void
  onClose(): void
}

/** Two versions of the article in one text, in the place of the editor. */
export function CompareView({ session, comparison, onCompare, onClose }: CompareViewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const texts = useComparedTexts(session, comparison)
  return (
    <section
      className="compare"
      aria-label={t('history.compare.title')}
      data-pane=".compare-text"
      onKeyDown={(event) => {
        if (isOwnEscape(event)) onClose()
      }}
    >
      <div className="compare-bar">
        <ComparedSides articleId={session.id} comparison={comparison} onCompare={onCompare} />
        <Button icon="close" onPress={onClose} autoFocus>
          {t('history.compare.close')}
        </Button>
      </div>
      {texts.kind === 'loading' && <p className="compare-message">{t('history.compare.loading')}</p>}
      {texts.kind === 'failed' && (
        <p className="compare-message" role="alert">
          {describeFailure(texts.failure, language)}
        </p>
      )}
      {texts.kind === 'loaded' && (
        <ComparedArticle session={session} before={texts.before} after={texts.after} />
      )}
    </section>
  )
}

interface ComparedArticleProps {
  session: ArticleSession
  before: ComparedText
  after: ComparedText
}

function ComparedArticle({ session, before, after }: ComparedArticleProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const restore = useRestore(session)
  const text = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<number | null>(null)
  const blocks = useMemo(
    () => compareDocuments(before.document, after.document),
    [before.document, after.document],
  )
  const sections = useMemo(() => comparedSections(blocks, before.document), [blocks, before.document])
  const details = compareMetadata(before.metadata, after.metadata)
  const articleLanguage = after.metadata.language
  const direction = languageDirection(articleLanguage)
  const isSame = details.length === 0 && blocks.every(({ kind }) => kind === 'same')
  const number = after.version === null ? (before.version?.number ?? null) : null
  const count = useMemo(() => countPlaces(blocks), [blocks])

  const goTo = (step: 1 | -1) => {
    const places = [...(text.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
    if (places.length === 0) return
    const next =
      place === null ? (step === 1 ? 0 : places.length - 1) : (place + step + places.length) % places.length
    setPlace(next)
    if (text.current && places[next]) showInMiddle(text.current, places[next])
    places[next]?.focus({ preventScroll: true })
  }
  const numbers = { index: formatNumber((place ?? 0) + 1, language), count: formatNumber(count, language) }

  return (
    <>
      <div className="compare-changes">
        <p role="status">
          {isSame
            ? t('history.compare.same')
            : place === null || place >= count
              ? t('history.compare.count', { count: count + details.length })
              : t('history.compare.at', numbers)}
        </p>
        <Button
          kind="quiet"
          icon="up"
          isDisabled={count === 0}
          aria-label={t('history.compare.previous')}
          onPress={() => goTo(-1)}
        />
        <Button
          kind="quiet"
          icon="down"
          isDisabled={count === 0}
          aria-label={t('history.compare.next')}
          onPress={() => goTo(1)}
        />
        {number !== null && (
          <Button icon="restore" isDisabled={isSame} onPress={() => void restore(number)}>
            {t('history.compare.restoreAll')}
          </Button>
        )}
      </div>
      {/* Reached by Tab, so that the arrows scroll it. */}
      <Group ref={text} className="compare-page" aria-label={t('history.compare.title')} tabIndex={0}>
        <article className="article-text compare-text" lang={articleLanguage} dir={direction}>
          <MetadataChanges before={before.metadata} after={after.metadata} />
          {sections.map((section) => (
            <ComparedSectionView
              key={section.place}
              section={section}
              direction={direction}
              restoreName={
                number === null || section.key === null || !section.hasChanges
                  ? null
                  : section.heading === null
                    ? t('history.compare.restoreLead')
                    : t('history.compare.restoreSectionOf', { heading: isolate(textOf(section.heading)) })
              }
              onRestore={() => {
                if (number !== null && section.key !== null) void restore(number, section.key)
              }}
            />
          ))}
        </article>
      </Group>
    </>
  )
}

/** Scrolls the page alone; `scrollIntoView` would move all that is around it too. */
function showInMiddle(page: HTMLElement, place: HTMLElement): void {
  const [outer, inner] = [page.getBoundingClientRect(), place.getBoundingClientRect()]
  page.scrollTop += inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2)
}

/** How many places of a comparison can be gone to; as `comparedBlocks` marks them. */
function countPlaces(blocks: ReturnType<typeof compareDocuments>): number {
  return blocks.reduce((places, block) => {
    if (block.kind === 'same') return places
    if (block.kind === 'group') return places + (block.isRecast ? 1 : 0) + countPlaces(block.blocks)
    return places + 1
  }, 0)
}
