import { type Editor, Extension } from '@tiptap/core'
import { moveSection } from './moveSection.ts'
import { moveByOne } from './sectionMoves.ts'
import { sectionsOf } from './sectionsOf.ts'

/** The keys in the text that move the section at the caret up and down. */
export const SectionKeys = Extension.create({
  name: 'sectionKeys',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-ArrowUp': () => moveAtCaret(this.editor, -1),
      'Mod-Alt-ArrowDown': () => moveAtCaret(this.editor, 1),
    }
  },
})

/** True also where the section can't go, so that no other meaning of the key takes its place. */
function moveAtCaret(editor: Editor, step: 1 | -1): true {
  const { doc, selection } = editor.state
  const section = sectionsOf(doc).find(({ from, to }) => selection.head >= from && selection.head <= to)
  const move = section ? moveByOne(doc, section.key, step) : null
  if (move) moveSection(editor, move)
  return true
}
