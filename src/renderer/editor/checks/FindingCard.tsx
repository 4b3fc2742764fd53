import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { checkDescriptions } from '../../../shared/checks/textChecks.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { useChangeDesk } from '../../settings/useChangeDesk.ts'
import { Button } from '../../ui/Button.tsx'
import type { ArticleSession } from '../ArticleSession.ts'
import type { BlockFinding, CheckWatch } from './CheckWatch.ts'
import './FindingCard.css'
import { fixFindings, placeOf, takeSuggestion } from './fixFindings.ts'
import { ignoreFinding } from './ignoreFinding.ts'
import { SeverityMark } from './SeverityMark.tsx'
import { SpellingFixes } from './SpellingFixes.tsx'

interface FindingCardProps {
  editor: Editor
  session: ArticleSession
  watch: CheckWatch
  found: BlockFinding
  takesFocus: boolean
  onStep(by: 1 | -1): void
  onClose(isBack: boolean): void
}

const gap = 6

/**
 * What is wrong at a place and what can be done, under that place. It does not take the keyboard from the text, which
 * goes into it by Alt+Enter and back by Escape; it goes when the text at its place changes.
 */
export function FindingCard(props: FindingCardProps) {
  const { editor, session, watch, found, takesFocus, onStep, onClose } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const { checks } = useDeskSettings()
  const changeDesk = useChangeDesk()
  const card = useRef<HTMLDivElement>(null)
  const { finding } = found
  const about = checkDescriptions.get(finding.code)
  const close = useRef(onClose)
  close.current = onClose

  useLayoutEffect(() => {
    const place = () => {
      const here = placeOf(editor.state.doc, found)
      if (here === null) close.current(false)
      else if (card.current !== null) placeBelow(editor, card.current, here)
    }
    place()
    const frame = requestAnimationFrame(place)
    const onChange = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) place()
    }
    const onPointer = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || card.current?.contains(target) || editor.view.dom.contains(target))
        return
      close.current(false)
    }
    editor.on('transaction', onChange)
    document.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    document.addEventListener('pointerdown', onPointer)
    return () => {
      cancelAnimationFrame(frame)
      editor.off('transaction', onChange)
      document.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [editor, found])
  useEffect(() => {
    if (takesFocus) card.current?.querySelector<HTMLElement>('button')?.focus()
  }, [takesFocus])
  // In the text Escape closes the card as well.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') close.current(true)
    }
    editor.view.dom.addEventListener('keydown', onKey)
    return () => editor.view.dom.removeEventListener('keydown', onKey)
  }, [editor])

  const done = (act: () => void) => () => {
    act()
    onClose(true)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose(true)
  }
  return (
    <div
      ref={card}
      className="finding-card popover"
      role="dialog"
      aria-label={about?.title[language] ?? finding.code}
      onKeyDown={onKeyDown}
    >
      <div className="finding-card-head">
        <SeverityMark severity={finding.severity} />
        <h3>{about?.title[language]}</h3>
        <Button kind="quiet" icon="up" aria-label={t('proof.previous')} onPress={() => onStep(-1)} />
        <Button kind="quiet" icon="down" aria-label={t('proof.next')} onPress={() => onStep(1)} />
        <Button kind="quiet" icon="close" aria-label={t('proof.closeCard')} onPress={() => onClose(true)} />
      </div>
      <p className="finding-card-message">{finding.message[language]}</p>
      {finding.code === 'spelling' ? (
        <SpellingFixes
          watch={watch}
          found={found}
          onTake={(text) => done(() => void takeSuggestion(editor, found, text))()}
          onAdded={() => onClose(true)}
        />
      ) : (
        <Suggestions
          found={found}
          onTake={(text) => done(() => void takeSuggestion(editor, found, text))()}
          onFix={done(() => void fixFindings(editor, [found]))}
        />
      )}
      {about !== undefined && (
        <details className="finding-card-why" open>
          <summary>{t('proof.why')}</summary>
          <p>{about.explanation[language]}</p>
          <p className="finding-card-example" lang="ar" dir="rtl">
            <del>{about.example.wrong}</del> <ins>{about.example.right}</ins>
          </p>
        </details>
      )}
      <div className="finding-card-actions">
        <Button kind="quiet" onPress={done(() => ignoreFinding(session, found, 'here'))}>
          {t('proof.ignoreHere')}
        </Button>
        <Button kind="quiet" onPress={done(() => ignoreFinding(session, found, 'piece'))}>
          {t('proof.ignorePiece')}
        </Button>
        <Button
          kind="quiet"
          onPress={done(() =>
            finding.rule === undefined
              ? changeDesk({ checks: { off: [...new Set([...checks.off, finding.code])] } })
              : changeDesk({ checks: { rulesOff: [...new Set([...checks.rulesOff, finding.rule])] } }),
          )}
        >
          {t('proof.turnOff')}
        </Button>
      </div>
      <output className="finding-card-place">{t('proof.position', placeAmong(watch, found))}</output>
    </div>
  )
}

function Suggestions({
  found,
  onTake,
  onFix,
}: {
  found: BlockFinding
  onTake(text: string): void
  onFix(): void
}) {
  const { t } = useTranslation()
  const { suggestions, fix, code } = found.finding
  if (fix?.kind === 'isolate') {
    return (
      <div className="finding-card-fixes">
        <Button kind="primary" icon="isolate" onPress={onFix}>
          {t('proof.isolate')}
        </Button>
      </div>
    )
  }
  if (suggestions.length === 0) return null
  return (
    <div className="finding-card-fixes">
      {suggestions.map((text) => (
        <Button key={text} kind={fix === null ? 'plain' : 'primary'} onPress={() => onTake(text)}>
          {text.trim() === '' || code === 'waw-detached' ? (
            t(text === '' ? 'proof.remove' : code === 'waw-detached' ? 'proof.join' : 'proof.oneSpace')
          ) : (
            <bdi className="finding-card-suggestion">{shortened(text)}</bdi>
          )}
        </Button>
      ))}
    </div>
  )
}

function shortened(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 18)}…${text.slice(-14)}`
}

function placeAmong(watch: CheckWatch, { finding }: BlockFinding): { current: number; total: number } {
  const { findings } = watch.getSnapshot()
  return { current: findings.findIndex((each) => each.finding === finding) + 1, total: findings.length }
}

/** Under the place, or over it where there is no room; within the window. */
function placeBelow(editor: Editor, element: HTMLElement, { from, to }: { from: number; to: number }): void {
  const start = editor.view.coordsAtPos(from)
  const end = editor.view.coordsAtPos(Math.min(to, editor.state.doc.content.size), -1)
  const { width, height } = element.getBoundingClientRect()
  const isOneLine = Math.abs(start.top - end.top) < 4
  const middle = isOneLine ? (start.left + end.left) / 2 : start.left
  const below = start.bottom + gap
  const top = below + height > window.innerHeight ? start.top - height - gap : below
  element.style.left = `${Math.max(gap, Math.min(middle - width / 2, window.innerWidth - width - gap))}px`
  element.style.top = `${Math.max(gap, top)}px`
}
