import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { closeFind } from './findCommands.ts'
import { closedFind, type FindState, findKey, findState, nextFindState } from './findState.ts'

/**
 * The most matches that are marked at a time, those nearest to the current one. All are counted and
 * stepped through; a letter that stands a hundred thousand times in a text would else freeze the screen.
 */
const mostMarked = 1000

/** Find and replace: keeps what is found in step with the text, and marks it while the bar is open. */
export const Find = Extension.create({
  name: 'find',
  // After the menus in the text, which close before it.
  priority: 10,
  addKeyboardShortcuts() {
    return {
      Escape: () => findState(this.editor.state).isOpen && closeFind(this.editor, { isMatchSelected: false }),
    }
  },
  addProseMirrorPlugins() {
    let marked = { state: closedFind, doc: null as Node | null, marks: DecorationSet.empty }
    return [
      new Plugin<FindState>({
        key: findKey,
        state: { init: () => closedFind, apply: nextFindState },
        props: {
          decorations(state) {
            const found = findState(state)
            if (!found.isOpen) return null
            if (marked.state !== found || marked.doc !== state.doc) {
              marked = { state: found, doc: state.doc, marks: marks(state.doc, found) }
            }
            return marked.marks
          },
        },
      }),
    ]
  },
})

function marks(doc: Node, { matches, current, query, range }: FindState): DecorationSet {
  const middle = Math.max(0, current)
  const first = Math.max(0, Math.min(middle - mostMarked / 2, matches.length - mostMarked))
  const decorations = matches.slice(first, first + mostMarked).map(({ from, to }, index) =>
    Decoration.inline(from, to, {
      class: first + index === current ? 'find-match find-match-current' : 'find-match',
    }),
  )
  if (query.scope === 'selection' && range !== null) {
    decorations.push(Decoration.inline(range.from, range.to, { class: 'find-range' }))
  }
  return DecorationSet.create(doc, decorations)
}
