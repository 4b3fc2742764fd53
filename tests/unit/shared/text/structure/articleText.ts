import { readFileSync } from 'node:fs'
import { type DocumentNode, roleOf, textOf } from '../../../../../src/shared/article/documentNode.ts'
import type { Metadata } from '../../../../../src/shared/article/metadata.ts'

export interface Detected {
  document: DocumentNode
  metadata: Partial<Metadata>
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../../../fixtures/text/${name}`, import.meta.url), 'utf8')
}

/** Each block as one line: what it is and its text; list items with their list's mark or number. */
export function outline({ document }: Detected): string[] {
  return (document.content ?? []).flatMap((node) => {
    switch (node.type) {
      case 'bulletList':
        return (node.content ?? []).map((item) => `item: ${textOf(item)}`)
      case 'orderedList': {
        const start = Number(node.attrs?.['start'])
        return (node.content ?? []).map((item, index) => `${start + index}: ${textOf(item)}`)
      }
      case 'blockquote':
        return [`quotation: ${textOf(node)}`]
      default:
        return [`${roleOf(node) ?? 'paragraph'}: ${textOf(node)}`]
    }
  })
}

/** The lines of a plain text from which the piece could have come, with a bullet or number before each item. */
export function writtenOut({ document, metadata }: Detected): string[] {
  const [headline = '', ...body] = outline({ document, metadata }).map((line) =>
    line
      .replace(/^item: /, '• ')
      .replace(/^(\d+): /, '$1. ')
      .replace(/^[a-z]+: /, ''),
  )
  return [
    headline,
    ...(metadata.alternativeHeadline === undefined ? [] : [metadata.alternativeHeadline]),
    ...body,
    ...creditLines(metadata),
  ]
}

export function creditLines({ credit }: Partial<Metadata>): string[] {
  const { label = '', href = null } = credit?.callToAction ?? {}
  const call = href === null || href === label ? label : `${label} ${href}`
  return [credit?.text ?? '', credit?.tagline ?? '', call].filter((line) => line !== '')
}
