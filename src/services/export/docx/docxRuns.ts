import type { Direction } from '../../../shared/article/direction.ts'
import type { Mark, Run } from '../../../shared/article/inline.ts'
import { bidiClass, bidiClassOf } from '../../../shared/text/bidiClass.ts'
import { cleanText } from '../cleanText.ts'
import { foldRuns } from '../foldRuns.ts'
import { htmlAddress } from '../htmlAddress.ts'
import { isEmptyLink } from '../renderRuns.ts'
import { joinXml, type Xml, xml, xmlText } from './xml.ts'

/** The addresses that the links of a document lead to, each once, by the number of its relation. */
export class Relations {
  readonly #ids = new Map<string, string>()

  idOf(address: string): string {
    const id = this.#ids.get(address) ?? `link${this.#ids.size + 1}`
    this.#ids.set(address, id)
    return id
  }

  get all(): [address: string, id: string][] {
    return [...this.#ids]
  }
}

/**
 * Runs of text as WordprocessingML: what reads from the right is marked so (`w:rtl`), letters of the other
 * direction apart, and an isolate has the characters that Unicode has for it and a style by which it is
 * known when the file comes back.
 */
export function docxRuns(runs: readonly Run[], direction: Direction, relations: Relations): Xml {
  const parts = foldRuns<(outer: readonly Mark[]) => Xml>(runs, {
    text: (value) => (outer) => textRuns(value, outer, direction),
    mark(mark, inner, all, from, to) {
      const content = (outer: readonly Mark[]) => joinXml(inner.map((part) => part(outer)))
      return (outer) => {
        const within = [...outer, mark]
        if (mark.type === 'link' && !isEmptyLink(mark, all.slice(from, to))) {
          return xml('w:hyperlink', { 'r:id': relations.idOf(htmlAddress(mark.href)) }, content(within))
        }
        if (mark.type === 'bdi') {
          const open = mark.direction === 'rtl' ? '\u2067' : '\u2066'
          return joinXml([
            textRuns(open, within, direction),
            content(within),
            textRuns('\u2069', within, direction),
          ])
        }
        return content(within)
      }
    },
  })
  return joinXml(parts.map((part) => part([])))
}

function textRuns(value: string, marks: readonly Mark[], base: Direction): Xml {
  const isolate = marks.find((mark) => mark.type === 'bdi')
  return joinXml(
    directed(cleanText(value), isolate?.type === 'bdi' ? isolate.direction : base).map(
      ({ text, direction }) => xml('w:r', {}, properties(marks, direction), ...pieces(text)),
    ),
  )
}

function pieces(text: string): Xml[] {
  return text.split(/([\n\t])/).flatMap((piece) => {
    if (piece === '') return []
    if (piece === '\n') return [xml('w:br')]
    if (piece === '\t') return [xml('w:tab')]
    return [xml('w:t', { 'xml:space': 'preserve' }, xmlText(piece))]
  })
}

/** In the order in which the schema of WordprocessingML wants them. */
function properties(marks: readonly Mark[], direction: Direction): Xml {
  const has = (type: Mark['type']) => marks.some((mark) => mark.type === type)
  const style = styleOf(marks)
  const language = marks.find((mark) => mark.type === 'language')
  const when = (condition: boolean, ...parts: Xml[]) => (condition ? parts : [])
  return xml(
    'w:rPr',
    {},
    ...when(style !== null, xml('w:rStyle', { 'w:val': style })),
    ...when(has('bold'), xml('w:b'), xml('w:bCs')),
    ...when(has('italic'), xml('w:i'), xml('w:iCs')),
    ...when(has('strike'), xml('w:strike')),
    ...when(has('highlight'), xml('w:highlight', { 'w:val': 'yellow' })),
    ...when(has('underline'), xml('w:u', { 'w:val': 'single' })),
    ...when(has('superscript'), xml('w:vertAlign', { 'w:val': 'superscript' })),
    ...when(has('subscript'), xml('w:vertAlign', { 'w:val': 'subscript' })),
    ...when(direction === 'rtl', xml('w:rtl')),
    ...(language?.type === 'language'
      ? [xml('w:lang', { 'w:val': language.language, 'w:bidi': language.language })]
      : []),
  )
}

/** One style at most stands on a run: the isolate's, and with it that of code. */
function styleOf(marks: readonly Mark[]): string | null {
  const isolate = marks.find((mark) => mark.type === 'bdi')
  const isCode = marks.some((mark) => mark.type === 'code')
  if (isolate?.type === 'bdi')
    return `Isolate${isolate.direction === 'rtl' ? 'Rtl' : 'Ltr'}${isCode ? 'Code' : ''}`
  if (isCode) return 'InlineCode'
  return marks.some((mark) => mark.type === 'link') ? 'Hyperlink' : null
}

/** A text in parts that are read one way; what has no direction goes with the letters around it, else with `base`. */
function directed(text: string, base: Direction): { text: string; direction: Direction }[] {
  const parts: { text: string; direction: Direction }[] = []
  let last: Direction = base
  let open = ''
  const add = (piece: string, direction: Direction) => {
    const before = parts.at(-1)
    if (before?.direction === direction) before.text += piece
    else if (piece !== '') parts.push({ text: piece, direction })
  }
  for (const character of text) {
    const strong = strongDirection(character)
    if (strong === null) {
      open += character
      continue
    }
    add(open, strong === last ? strong : base)
    add(character, strong)
    open = ''
    last = strong
  }
  add(open, base)
  return parts
}

function strongDirection(character: string): Direction | null {
  switch (bidiClassOf(character.codePointAt(0) ?? 0)) {
    case bidiClass.leftToRight:
      return 'ltr'
    case bidiClass.rightToLeft:
      return 'rtl'
    default:
      return null
  }
}
