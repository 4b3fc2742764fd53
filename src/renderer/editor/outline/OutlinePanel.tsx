import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { GridList } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { goToSection } from './goToSection.ts'
import { makeConclusion, moveSection, setHeading } from './moveSection.ts'
import type { OutlineAction } from './OutlineMenu.tsx'
import './OutlinePanel.css'
import { OutlineRow } from './OutlineRow.tsx'
import { type OutlineEntry, OutlineWatch } from './OutlineWatch.ts'
import { outlineName } from './outlineName.ts'
import { showOutline } from './outlineShown.ts'
import { moveByOne } from './sectionMoves.ts'
import { sectionsOf } from './sectionsOf.ts'
import { useSectionDrag } from './useSectionDrag.ts'

/** The parts of the article beside its text: where the caret is, how long each is, and in which order they stand. */
export function OutlinePanel({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const watch = useMemo(() => new OutlineWatch(editor), [editor])
  const { entries, currentKey } = useSyncExternalStore(watch.subscribe, watch.getSnapshot)
  const [said, setSaid] = useState('')
  const dragAndDropHooks = useSectionDrag(editor)
  const panel = useRef<HTMLElement>(null)
  // The row of the part with the caret stays in sight, unless the person is at work in the outline itself.
  useEffect(() => {
    if (currentKey === null || panel.current?.contains(document.activeElement)) return
    panel.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [currentKey])

  const moveBy = (entry: OutlineEntry, step: 1 | -1) => {
    const name = outlineName(entry, t)
    const move = moveByOne(editor.state.doc, entry.key, step)
    if (move === null) return setSaid(t('outline.stays', { name }))
    moveSection(editor, move)
    const sections = sectionsOf(editor.state.doc).filter(({ kind }) => kind === 'section')
    const place = sections.findIndex(({ key }) => key === entry.key) + 1
    setSaid(t('outline.moved', { name, place, total: sections.length }))
  }
  const act = (entry: OutlineEntry, action: OutlineAction) => {
    if (action === 'moveUp' || action === 'moveDown') moveBy(entry, action === 'moveUp' ? -1 : 1)
    else if (action === 'makeConclusion') makeConclusion(editor, entry.key)
    else setHeading(editor, entry.key, action === 'makeSection' ? 'heading' : null)
  }
  // Before the list takes the arrow for its own.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (step === null || !event.altKey || !(event.target instanceof HTMLElement)) return
    const key = event.target.closest<HTMLElement>('[role="row"]')?.dataset['key']
    const entry = entries.find((each) => each.key === key)
    if (entry === undefined) return
    event.preventDefault()
    event.stopPropagation()
    moveBy(entry, step)
  }

  return (
    <nav
      ref={panel}
      className="outline"
      aria-label={t('outline.title')}
      data-pane='[role="row"][tabindex="0"], [role="row"]'
      onKeyDownCapture={onKeyDownCapture}
    >
      <div className="outline-head">
        <h2>{t('outline.title')}</h2>
        <Button
          kind="quiet"
          icon="close"
          aria-label={t('outline.close')}
          onPress={() => showOutline(false)}
        />
      </div>
      <GridList
        className="outline-list"
        aria-label={t('outline.title')}
        items={entries}
        dependencies={[currentKey, language]}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => goToSection(editor, String(key))}
      >
        {(entry) => (
          <OutlineRow
            id={entry.key}
            entry={entry}
            isCurrent={entry.key === currentKey}
            onAct={(action) => act(entry, action)}
          />
        )}
      </GridList>
      <output className="outline-said">{said}</output>
    </nav>
  )
}
