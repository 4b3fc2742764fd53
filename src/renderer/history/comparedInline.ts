import type { TFunction } from 'i18next'
import { createElement, type ReactNode } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { DocumentMark, DocumentNode } from '../../shared/article/documentNode.ts'
import { markSpecs } from '../../shared/article/documentSpecs.ts'
import type { LinePiece } from '../../shared/history/compareLine.ts'

/** How a whole block is marked: all of its words came, or went. */
export type Whole = 'added' | 'removed' | null

const tags: Partial<Record<DocumentMark['type'], string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  highlight: 'mark',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
}

const order = Object.keys(markSpecs)

/** The words of a compared line; what came and went is told by element, by drawing and by hidden words. */
export function comparedPieces(pieces: readonly LinePiece[], t: TFunction): ReactNode[] {
  return pieces.map(({ kind, text, marks }) => {
    const words = marked(text, marks)
    return kind === 'same' ? words : change(kind, words, t)
  })
}

/** The words of a line that stands on one side only, or on both alike. */
export function plainInline(line: DocumentNode, whole: Whole, t: TFunction): ReactNode[] {
  const words = (line.content ?? []).map((node) =>
    node.type === 'lineBreak' ? '\n' : marked(node.text ?? '', node.marks ?? []),
  )
  return whole === null || words.length === 0
    ? words
    : [change(whole, createElement('span', {}, ...words), t)]
}

function change(kind: 'added' | 'removed' | 'restyled', words: ReactNode, t: TFunction): ReactNode {
  const tag = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
  return createElement(
    tag,
    { className: `compared-${kind}` },
    hidden(`${t(`history.compare.${kind}`)} `),
    words,
    hidden(` (${t('history.compare.end')}) `),
  )
}

function hidden(text: string): ReactNode {
  return createElement(VisuallyHidden, { elementType: 'span', className: 'compared-spoken' }, text)
}

/** Text in its marks. A link leads nowhere here: it is looked at, not followed. */
function marked(text: string, marks: readonly DocumentMark[]): ReactNode {
  return marks
    .toSorted((a, b) => order.indexOf(b.type) - order.indexOf(a.type))
    .reduce<ReactNode>((inner, { type, attrs }) => {
      if (type === 'bdi') return createElement('bdi', { dir: attrs?.['direction'] ?? 'auto' }, inner)
      if (type === 'language') return createElement('span', { lang: attrs?.['language'] }, inner)
      if (type === 'link') return createElement('span', { className: 'compared-link' }, inner)
      return createElement(tags[type] ?? 'span', {}, inner)
    }, text)
}
