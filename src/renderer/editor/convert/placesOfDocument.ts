import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type CheckedLine, checkedLine } from '../../../shared/checks/CheckedLine.ts'
import { partsOfBlock } from '../checks/checkedBlock.ts'
import type { FixPlace } from '../checks/fixFindings.ts'
import { articleDirection } from '../direction/IsolateKeys.ts'
import { lineDirection } from '../direction/lineDirection.ts'

export type PlaceScope = 'all' | 'selection'

/** What is to be changed in one line. */
export type LinePlaces = (line: CheckedLine) => FixPlace['finding'][]

/** All places of the piece, or those that the selection touches, that are to be changed, in order. */
export function placesOfDocument(
  editor: Editor,
  language: string,
  scope: PlaceScope,
  placesIn: LinePlaces,
): FixPlace[] {
  const { doc, selection } = editor.state
  const article = articleDirection(editor)
  const places: FixPlace[] = []
  doc.descendants((block: Node, position) => {
    if (!block.isTextblock) return true
    const base = position + 1
    const isTouched = (start: number, end: number) =>
      scope === 'all' ||
      selection.ranges.some(({ $from, $to }) => base + start < $to.pos && base + end > $from.pos)
    if (!isTouched(0, block.content.size)) return false
    const direction = lineDirection(doc.resolve(base), article)
    for (const finding of placesIn(checkedLine(partsOfBlock(block, language, direction)))) {
      if (isTouched(finding.start, finding.end)) places.push({ block, finding })
    }
    return false
  })
  return places
}
