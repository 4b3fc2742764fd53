import type { Direction } from '../article/direction.ts'
import type { DocumentNode } from '../article/documentNode.ts'
import { showsAnything } from '../text/structure/splitLines.ts'
import { type Isolate, marksOf, type TextStyle } from './TextStyle.ts'

/** A line of pasted text, and the direction of an isolate that held all of it. */
export interface WrittenLine {
  content: DocumentNode[]
  direction: Direction | null
}

type Piece = { text: string; style: TextStyle } | 'break'

const breakPiece = 'break' as const

/** Control characters that show nothing; the document of an article has no place for them. */
const controls = /[^\P{Cc}\t\n\r]/gu

/**
 * Puts the inline content of a block together: white space collapses as CSS has it, and two line breaks
 * or more divide it into lines of their own, as mail programs and old blogs write paragraphs.
 */
export class LineWriter {
  #pieces: Piece[] = []
  /** Whether a space at this point would be the first of the line, or a second one. */
  #isAfterSpace = true

  text(given: string, style: TextStyle): void {
    const text = given.toWellFormed().replace(controls, '')
    if (style.isPreformatted) {
      text.split(/\r\n?|\n/).forEach((part, index) => {
        if (index > 0) this.lineBreak()
        if (part !== '') this.#add(part, style)
      })
      return
    }
    const collapsed = text.replace(/[ \t\n\r]+/g, ' ')
    const shown = this.#isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (shown !== '') this.#add(shown, style)
  }

  lineBreak(): void {
    this.#pieces.push(breakPiece)
    this.#isAfterSpace = true
  }

  /** The lines that show anything, without white space at their ends, and begins anew. */
  take(): WrittenLine[] {
    const pieces = this.#pieces
    this.#pieces = []
    this.#isAfterSpace = true
    return paragraphsOf(pieces).flatMap((paragraph) => {
      const trimmed = trim(paragraph)
      return trimmed.length > 0 ? [writtenLine(trimmed)] : []
    })
  }

  #add(text: string, style: TextStyle): void {
    const last = this.#pieces.at(-1)
    if (last !== undefined && last !== 'break' && last.style === style) last.text += text
    else this.#pieces.push({ text, style })
    this.#isAfterSpace = text.endsWith(' ')
  }
}

/** Divides at two breaks with nothing but white space between them. */
function paragraphsOf(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  let isLineEmpty = true
  for (const piece of pieces) {
    if (piece === 'break') {
      if (isLineEmpty) paragraphs.push([])
      else paragraphs.at(-1)?.push(piece)
      isLineEmpty = true
    } else {
      isLineEmpty &&= !showsAnything(piece.text)
      paragraphs.at(-1)?.push(piece)
    }
  }
  return paragraphs
}

/** Without breaks and white space at the ends; white space before and after a break inside goes too. */
function trim(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    if (piece === 'break') {
      trimEnd(kept)
      if (kept.length > 0) kept.push(piece)
      continue
    }
    const isFirst = last === undefined || last === 'break'
    const text = isFirst ? piece.text.trimStart() : piece.text
    if (text !== '') kept.push({ ...piece, text })
  }
  trimEnd(kept)
  while (kept.at(-1) === 'break') {
    kept.pop()
    trimEnd(kept)
  }
  return kept.some((piece) => piece !== 'break' && showsAnything(piece.text)) ? kept : []
}

function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last !== undefined && last !== 'break'; last = pieces.at(-1)) {
    last.text = last.text.trimEnd()
    if (last.text !== '') return
    pieces.pop()
  }
}

function writtenLine(pieces: readonly Piece[]): WrittenLine {
  const whole = wholeIsolate(pieces)
  const content: DocumentNode[] = []
  let lastMarks = ''
  for (const piece of pieces) {
    if (piece === 'break') {
      content.push({ type: 'lineBreak' })
      lastMarks = ''
      continue
    }
    const marks = marksOf(whole ? { ...piece.style, isolate: null } : piece.style)
    const key = JSON.stringify(marks)
    const last = content.at(-1)
    if (last?.type === 'text' && key === lastMarks) last.text = (last.text ?? '') + piece.text
    else content.push({ type: 'text', text: piece.text, ...(marks.length > 0 ? { marks } : {}) })
    lastMarks = key
  }
  return { content, direction: whole?.stated ?? null }
}

/** The isolate of a `span` that holds all of a line, which so isolates nothing. */
function wholeIsolate(pieces: readonly Piece[]): Isolate | null {
  const texts = pieces.filter((piece) => piece !== 'break')
  const isolate = texts[0]?.style.isolate ?? null
  return isolate?.isSpan && texts.every((piece) => piece.style.isolate === isolate) ? isolate : null
}
