import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { shortcutName } from '../../app/useShortcuts.ts'
import type { ArticleSession } from '../ArticleSession.ts'
import { AddToLexicon } from './AddToLexicon.tsx'
import { findingAt } from './CheckMarks.ts'
import type { BlockFinding, CheckWatch } from './CheckWatch.ts'
import { FindingCard } from './FindingCard.tsx'
import { takeSuggestion } from './fixFindings.ts'
import { ignoreFinding } from './ignoreFinding.ts'
import { ProofPanel } from './ProofPanel.tsx'
import { showProof, useProofShown } from './proofShown.ts'
import { SpellingMenu, type SpellingMenuPlace } from './SpellingMenu.tsx'
import { goToFinding, stepFinding } from './stepFinding.ts'
import { useAddWordAtCaret } from './useAddWordAtCaret.ts'
import './checks.css'

interface ProofreadingProps {
  editor: Editor
  session: ArticleSession
  watch: CheckWatch
}

/** The finding whose card is open, and whether the keyboard goes into the card. */
interface OpenCard {
  found: BlockFinding
  takesFocus: boolean
}

/** The panel of the proofreader beside the text, the card at a finding, and their keys. */
export function Proofreading({ editor, session, watch }: ProofreadingProps) {
  const isShown = useProofShown()
  const [card, setCard] = useState<OpenCard | null>(null)
  const [words, setWords] = useState<string | null>(null)
  const [menu, setMenu] = useState<SpellingMenuPlace | null>(null)
  const addWordAtCaret = useAddWordAtCaret(editor)

  useEffect(() => {
    const at = (position: number): BlockFinding | null => {
      watch.refresh()
      const marked = findingAt(editor.state, position)
      if (marked === null) return null
      return watch.getSnapshot().findings.find(({ finding }) => finding === marked.finding) ?? null
    }
    const step = (by: 1 | -1) => {
      watch.refresh()
      const found = stepFinding(editor, watch.getSnapshot().findings, by)
      if (found !== null) setCard({ found, takesFocus: false })
    }
    /** The menu of the misspelt word at a position, at a place in the window or else below the word; false where there is none. */
    const openMenu = (position: number, pointer: { left: number; top: number } | null): boolean => {
      const found = at(position)
      if (found?.finding.code !== 'spelling') return false
      const { left, bottom } = editor.view.coordsAtPos(position)
      setCard(null)
      setMenu({ found, ...(pointer ?? { left, top: bottom }) })
      return true
    }
    const onKey = (event: KeyboardEvent) => {
      // A letter is none of these; whether the text is in sight is asked of the browser only for what could be.
      if (!event.ctrlKey && !event.altKey && event.key !== 'F8') return
      const text = editor.view.dom
      // Of several open pieces the one in front answers.
      if (!text.checkVisibility() || text.closest('[inert]') !== null) return
      const name = shortcutName(event)
      if (name === 'Ctrl+Alt+K') showProof(!isShown)
      else if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey)
        step(event.shiftKey ? -1 : 1)
      else if (name === 'Ctrl+Alt+A' && editor.isFocused && !editor.state.selection.empty) {
        const { from, to } = editor.state.selection
        setWords(editor.state.doc.textBetween(from, to, ' ', ' ').trim().slice(0, 200))
      } else if (name === 'Ctrl+Alt+A' && editor.isFocused) void addWordAtCaret()
      else if (isMenuKey(event) && editor.isFocused) {
        if (!openMenu(editor.state.selection.from, null)) return
      } else if (event.key === 'Enter' && event.altKey && !event.ctrlKey && editor.isFocused) {
        const found = at(editor.state.selection.from)
        if (found === null) return
        setCard({ found, takesFocus: true })
      } else return
      event.preventDefault()
      event.stopPropagation()
    }
    const onClick = (event: MouseEvent) => {
      // The editor hears of the new selection only after this.
      const isCollapsed = document.getSelection()?.isCollapsed !== false
      const isMarked = event.target instanceof Element && event.target.closest('.check') !== null
      const place = isMarked ? editor.view.posAtCoords({ left: event.clientX, top: event.clientY }) : null
      const found = place === null || !isCollapsed ? null : at(place.pos)
      setCard(found === null ? null : { found, takesFocus: false })
    }
    const onContextMenu = (event: MouseEvent) => {
      const pointer = { left: event.clientX, top: event.clientY }
      const place = event.shiftKey ? null : editor.view.posAtCoords(pointer)
      if (place !== null && openMenu(place.pos, pointer)) event.preventDefault()
    }
    // Before the text takes Alt+Enter for a new line.
    document.addEventListener('keydown', onKey, true)
    editor.view.dom.addEventListener('click', onClick)
    editor.view.dom.addEventListener('contextmenu', onContextMenu)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      editor.view.dom.removeEventListener('click', onClick)
      editor.view.dom.removeEventListener('contextmenu', onContextMenu)
    }
  }, [editor, watch, isShown, addWordAtCaret])

  return (
    <>
      {isShown && (
        <ProofPanel
          editor={editor}
          session={session}
          watch={watch}
          onGo={(found, takesFocus) => {
            if (goToFinding(editor, found)) setCard({ found, takesFocus })
          }}
        />
      )}
      {card !== null && (
        <FindingCard
          key={cardKey(card.found)}
          editor={editor}
          session={session}
          watch={watch}
          found={card.found}
          takesFocus={card.takesFocus}
          onStep={(by) => {
            watch.refresh()
            const found = stepFinding(editor, watch.getSnapshot().findings, by)
            setCard(found === null ? null : { found, takesFocus: true })
          }}
          onClose={(isBack) => {
            setCard(null)
            if (isBack) editor.view.focus()
          }}
        />
      )}
      {menu !== null && (
        <SpellingMenu
          key={cardKey(menu.found)}
          watch={watch}
          place={menu}
          onTake={(text) => void takeSuggestion(editor, menu.found, text)}
          onIgnore={(where) => ignoreFinding(session, menu.found, where)}
          onMore={() => setCard({ found: menu.found, takesFocus: true })}
          onClose={() => {
            setMenu(null)
            editor.view.focus()
          }}
        />
      )}
      {words !== null && (
        <AddToLexicon
          words={words}
          onClose={() => {
            setWords(null)
            editor.view.focus()
          }}
        />
      )}
    </>
  )
}

/** The key of the menu, which not every keyboard has, and what stands for it. */
function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey)
}

const keys = new WeakMap<object, number>()
let lastKey = 0

/** Another finding has a card of its own. */
export function cardKey({ finding }: BlockFinding): number {
  const known = keys.get(finding)
  if (known !== undefined) return known
  keys.set(finding, ++lastKey)
  return lastKey
}
