import { diffArrays } from 'diff'
import type { DocumentMark, DocumentNode } from '../article/documentNode.ts'
import { attributesKey } from './nodeKey.ts'
import { type WordToken, wordTokens } from './wordTokens.ts'

/**
 * A run of a line that stayed, came, went, or stayed with other marks. `marks` are those it has now, or had
 * where it went.
 */
export interface LinePiece {
  kind: 'same' | 'added' | 'removed' | 'restyled'
  text: string
  marks: readonly DocumentMark[]
  /** The marks that a restyled run had before. */
  marksBefore?: readonly DocumentMark[]
}

/** Beyond so many differences a line is shown as written anew: to find what stayed would take too long. */
const mostDifferences = 3000

/** What changed in a line, word by word. Joined, all but the added is the text before, all but the removed the text after. */
export function compareLine(before: DocumentNode, after: DocumentNode): LinePiece[] {
  return joinPieces(withoutLonelySpaces(comparedTokens(wordTokens(before), wordTokens(after))))
}

function comparedTokens(before: WordToken[], after: WordToken[]): LinePiece[] {
  const changes = diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
    { maxEditLength: mostDifferences },
  )
  if (changes === undefined) return [...before.map(asPiece('removed')), ...after.map(asPiece('added'))]
  const pieces: LinePiece[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, value } of changes) {
    for (let count = 0; count < value.length; count++) {
      const old = before[i]
      const now = after[j]
      if (removed && old) pieces.push(asPiece('removed')(old))
      else if (added && now) pieces.push(asPiece('added')(now))
      else if (old && now) pieces.push(stayed(old, now))
      if (!added) i++
      if (!removed) j++
    }
  }
  return pieces
}

const asPiece =
  (kind: 'added' | 'removed') =>
  ({ text, marks }: WordToken): LinePiece => ({ kind, text, marks })

function stayed(before: WordToken, after: WordToken): LinePiece {
  const { text, marks } = after
  if (marksKey(before.marks) === marksKey(marks)) return { kind: 'same', text, marks }
  return { kind: 'restyled', text, marks, marksBefore: before.marks }
}

/** A space that stayed between two words that changed is read with them: «two words became two others» is one change. */
function withoutLonelySpaces(pieces: readonly LinePiece[]): LinePiece[] {
  const isChange = (piece: LinePiece | undefined) => piece?.kind === 'added' || piece?.kind === 'removed'
  return pieces.flatMap((piece, index): LinePiece[] => {
    const isLonely =
      piece.kind === 'same' &&
      /^\s+$/.test(piece.text) &&
      isChange(pieces[index - 1]) &&
      isChange(pieces[index + 1])
    return isLonely
      ? [
          { ...piece, kind: 'removed' },
          { ...piece, kind: 'added' },
        ]
      : [piece]
  })
}

/** In each stretch of changes what went stands before what came; neighbours alike are one piece. */
function joinPieces(pieces: readonly LinePiece[]): LinePiece[] {
  const ordered: LinePiece[] = []
  let stretch: LinePiece[] = []
  const endStretch = () => {
    ordered.push(...stretch.filter(({ kind }) => kind === 'removed'))
    ordered.push(...stretch.filter(({ kind }) => kind === 'added'))
    stretch = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'added' || piece.kind === 'removed') stretch.push(piece)
    else {
      endStretch()
      ordered.push(piece)
    }
  }
  endStretch()
  const joined: LinePiece[] = []
  for (const piece of ordered) {
    const last = joined.at(-1)
    if (last !== undefined && areAlike(last, piece)) last.text += piece.text
    else joined.push({ ...piece })
  }
  return joined
}

function areAlike(a: LinePiece, b: LinePiece): boolean {
  return (
    a.kind === b.kind &&
    marksKey(a.marks) === marksKey(b.marks) &&
    marksKey(a.marksBefore ?? []) === marksKey(b.marksBefore ?? [])
  )
}

function marksKey(marks: readonly DocumentMark[]): string {
  return marks.map((mark) => `${mark.type}${attributesKey(mark.attrs)}`).join()
}
