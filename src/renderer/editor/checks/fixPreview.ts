import { applyEdits, editsOf } from '../../../shared/checks/applyFix.ts'
import { textOfBlock } from './checkedBlock.ts'
import type { FixPlace } from './fixFindings.ts'

export interface PreviewPart {
  start: string
  middle: string
  end: string
}

/** So many letters of the text on each side of a place. */
const around = 28

/** A place as it stands and as its fix would leave it, each with the words around it. */
export function fixPreview({ block, finding }: FixPlace): { before: PreviewPart; after: PreviewPart } {
  const text = textOfBlock(block)
  const start = lastWords(text.slice(0, finding.start))
  const end = firstWords(text.slice(finding.end))
  const middle = text.slice(finding.start, finding.end)
  const edits = editsOf(finding.fix).map((edit) => ({
    ...edit,
    start: edit.start - finding.start,
    end: edit.end - finding.start,
  }))
  const mended = finding.fix?.kind === 'isolate' ? `\u2068${middle}\u2069` : applyEdits(middle, edits)
  return { before: { start, middle, end }, after: { start, middle: mended, end } }
}

/** Whole words, so that no letter changes its shape at a cut. */
function lastWords(text: string): string {
  if (text.length <= around) return text
  const cut = text.slice(-around)
  return `…${cut.slice(cut.indexOf(' ') + 1)}`
}

function firstWords(text: string): string {
  if (text.length <= around) return text
  const cut = text.slice(0, around)
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1)}…`
}
