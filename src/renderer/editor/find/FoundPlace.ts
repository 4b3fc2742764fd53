import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { bestLine } from '../../../shared/search/markTerms.ts'
import { parseQuery } from '../../../shared/search/parseQuery.ts'
import type { TextRange } from '../../../shared/text/searchText.ts'

const foundPlaceKey = new PluginKey<DecorationSet>('foundPlace')

/** Marks the words that a search of the archive has found, until the text is changed or Escape is pressed. */
export const FoundPlace = Extension.create({
  name: 'foundPlace',
  addKeyboardShortcuts() {
    return {
      Escape: () => {
        const marks = foundPlaceKey.getState(this.editor.state)
        if (marks === undefined || marks === DecorationSet.empty) return false
        this.editor.view.dispatch(this.editor.state.tr.setMeta(foundPlaceKey, []))
        return true
      },
    }
  },
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key: foundPlaceKey,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, marks) {
            const ranges = tr.getMeta(foundPlaceKey) as readonly TextRange[] | undefined
            if (ranges !== undefined) {
              return DecorationSet.create(
                tr.doc,
                ranges.map(({ from, to }, index) =>
                  Decoration.inline(from, to, {
                    class: index === 0 ? 'find-match found-place' : 'find-match',
                  }),
                ),
              )
            }
            return tr.docChanged ? DecorationSet.empty : marks
          },
        },
        props: { decorations: (state) => foundPlaceKey.getState(state) },
      }),
    ]
  },
})

/** Goes to what a query of the archive has found: selects it, marks it and brings it into sight. Gives whether it is there. */
export function goToFound(editor: Editor, query: string): boolean {
  const lines: { text: string; start: number }[] = []
  editor.state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    // The headline is what the list shows anyway; it is gone to where the text has nothing.
    if (node.attrs['role'] !== 'headline') lines.push({ text: textOfBlock(node), start: position + 1 })
    return false
  })
  const { terms } = parseQuery(query)
  const best = bestLine(
    lines.map(({ text }) => text),
    terms,
  )
  const start = lines[best?.line ?? -1]?.start
  if (best === null || start === undefined) return false
  const ranges = best.marks.map(({ from, to }) => ({ from: start + from, to: start + to }))
  const [first] = ranges
  if (first === undefined) return false
  const { tr } = editor.state
  tr.setSelection(TextSelection.create(tr.doc, first.from, first.to)).setMeta(foundPlaceKey, ranges)
  editor.view.dispatch(tr)
  const reveal = () => editor.view.dom.querySelector('.found-place')?.scrollIntoView({ block: 'center' })
  reveal()
  // Blocks out of sight have only a guessed height; a frame later they have their own.
  requestAnimationFrame(() => {
    if (!editor.isDestroyed) reveal()
  })
  return true
}

/** The text of a block with one character for each position in it. */
function textOfBlock(node: Node): string {
  return node.textBetween(0, node.content.size, '\n', '\n')
}
