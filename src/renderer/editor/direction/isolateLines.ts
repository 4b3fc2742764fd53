import type { Node } from '@tiptap/pm/model'
import type { Isolate } from '../../../shared/text/visualOrder.ts'

/** A line as it is shown: a paragraph of text up to a line break, and what is isolated in it. */
export interface ShownLine {
  text: string
  /** Where it begins within the content of its block. */
  start: number
  isolates: Isolate[]
}

const linesOfBlock = new WeakMap<Node, readonly ShownLine[]>()

/** The lines of a block of text, kept for as long as the block stays as it is. */
export function isolateLines(block: Node): readonly ShownLine[] {
  const known = linesOfBlock.get(block)
  if (known !== undefined) return known
  const lines: ShownLine[] = [{ text: '', start: 0, isolates: [] }]
  let isOpen = false
  block.forEach((child, offset) => {
    const line = lines.at(-1) as ShownLine
    if (!child.isText) {
      isOpen = false
      lines.push({ text: '', start: offset + child.nodeSize, isolates: [] })
      return
    }
    const from = line.text.length
    line.text += child.text ?? ''
    const mark = child.marks.find(({ type }) => type.name === 'bdi')
    const last = line.isolates.at(-1)
    const direction =
      mark?.attrs['direction'] === 'rtl' || mark?.attrs['direction'] === 'ltr'
        ? mark.attrs['direction']
        : null
    if (mark === undefined) isOpen = false
    else if (isOpen && last !== undefined && last.direction === direction) last.to = line.text.length
    else {
      isOpen = true
      line.isolates.push({ from, to: line.text.length, direction })
    }
  })
  linesOfBlock.set(block, lines)
  return lines
}
