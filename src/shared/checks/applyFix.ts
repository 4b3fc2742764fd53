import type { Fix, TextEdit } from './TextCheck.ts'

/** A text with the edits of fixes made, the last first. Of edits that touch each other the earlier is made. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let mended = text
  for (const { start, end, text: right } of apartEdits(edits).reverse()) {
    mended = mended.slice(0, start) + right + mended.slice(end)
  }
  return mended
}

/** Edits in order, without those that overlap one before. */
export function apartEdits(edits: readonly TextEdit[]): TextEdit[] {
  const apart: TextEdit[] = []
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = apart.at(-1)
    if (last === undefined || edit.start > last.end || (edit.start === last.end && edit.start < edit.end))
      apart.push(edit)
  }
  return apart
}

export function editsOf(fix: Fix | null): readonly TextEdit[] {
  return fix?.kind === 'edits' ? fix.edits : []
}
