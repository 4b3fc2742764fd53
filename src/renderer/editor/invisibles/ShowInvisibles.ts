import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Mapping, StepMap } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { invisibles } from '../../../shared/text/invisibles.ts'
import { shortcutName } from '../../app/useShortcuts.ts'
import { asOneStep } from '../direction/asOneStep.ts'
import { insertInvisible } from './invisibleCommands.ts'
import { invisiblesOfBlock } from './invisiblesOfBlock.ts'

interface Shown {
  isShown: boolean
  marks: DecorationSet
}

const key = new PluginKey<Shown>('invisibles')
const hidden: Shown = { isShown: false, marks: DecorationSet.empty }

/** Shows invisible characters as small labels over the line; Ctrl+Alt+H shows and hides them. */
export const ShowInvisibles = Extension.create({
  name: 'showInvisibles',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin<Shown>({
        key,
        state: {
          init: () => hidden,
          apply(tr, shown, before, after) {
            const isShown = (tr.getMeta(key) as boolean | undefined) ?? shown.isShown
            if (!isShown) return hidden
            if (!shown.isShown) return { isShown, marks: DecorationSet.create(tr.doc, marksOf(tr.doc)) }
            return tr.docChanged ? { isShown, marks: withChange(shown.marks, before.doc, after.doc) } : shown
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.marks,
          handleKeyDown: (_view, event) => {
            if (shortcutName(event) !== 'Ctrl+Alt+H') return false
            toggleInvisibles(editor)
            return true
          },
        },
      }),
    ]
  },
  addKeyboardShortcuts() {
    // As in every other program that has one.
    return { 'Mod-Shift-Space': () => asOneStep(this.editor, insertInvisible('NBSP')) }
  },
})

export function areInvisiblesShown(state: EditorState): boolean {
  return key.getState(state)?.isShown ?? false
}

export function toggleInvisibles(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, !areInvisiblesShown(editor.state)))
}

function marksOf(doc: Node): Decoration[] {
  const marks: Decoration[] = []
  doc.descendants((block, position) => {
    if (!block.isTextblock) return true
    marks.push(...marksOfBlock(block, position))
    return false
  })
  return marks
}

function marksOfBlock(block: Node, position: number): Decoration[] {
  const start = position + 1
  return invisiblesOfBlock(block).found.map(({ offset, name }) =>
    Decoration.inline(start + offset, start + offset + 1, {
      class: `invisible invisible-${invisibles[name].group}`,
      'data-invisible': name,
    }),
  )
}

/**
 * Moves the labels along and looks again at the blocks that are not what they were. What has changed is
 * read off the documents: a change from another window comes as a replacement of the whole, in which the
 * blocks that stayed are the same objects.
 */
function withChange(marks: DecorationSet, before: Node, after: Node): DecorationSet {
  const start = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (start === null || end === null) return marks
  // Where letters repeat, the two searches meet in the middle and pass each other.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const [endBefore, endAfter] = [end.a + overlap, end.b + overlap]
  const change = new Mapping([new StepMap([start, endBefore - start, endAfter - start])])
  let now = marks.map(change, after)
  after.nodesBetween(
    Math.max(start - 1, 0),
    Math.min(endAfter + 1, after.content.size),
    (block, position) => {
      if (!block.isTextblock) return true
      now = now
        .remove(now.find(position, position + block.nodeSize))
        .add(after, marksOfBlock(block, position))
      return false
    },
  )
  return now
}
