import type { DocumentMark, DocumentNode } from '../../../shared/article/documentNode.ts'
import { firstStrongDirection } from '../../../shared/text/firstStrongDirection.ts'

const isolate = /([\u2066\u2067\u2068])([^\u2066-\u2069\n]+)\u2069/gu
const anyIsolate = /[\u2066-\u2069]/u

/**
 * Text with Unicode's isolates (LRI, RLI, FSI … PDI) as text with isolate marks, which mean the same and
 * can be seen and edited. A text in which they are nested or not closed keeps them as they are.
 */
export function readIsolates(node: DocumentNode): DocumentNode {
  if (node.content === undefined) return node
  return {
    ...node,
    content: node.content.flatMap((child) => (child.type === 'text' ? inText(child) : [readIsolates(child)])),
  }
}

function inText(node: DocumentNode): DocumentNode[] {
  const text = node.text ?? ''
  if (!anyIsolate.test(text) || anyIsolate.test(text.replace(isolate, ''))) return [node]
  const given = node.marks?.filter(({ type }) => type !== 'bdi') ?? []
  const parts: DocumentNode[] = []
  const add = (part: string, marks: DocumentMark[]) => {
    if (part !== '') parts.push({ type: 'text', text: part, ...(marks.length > 0 ? { marks } : {}) })
  }
  let end = 0
  for (const found of text.matchAll(isolate)) {
    const [whole, sign, inner = ''] = found
    const stated = sign === '\u2067' ? 'rtl' : sign === '\u2066' ? 'ltr' : null
    const direction = stated === firstStrongDirection(inner) ? null : stated
    add(text.slice(end, found.index), given)
    add(inner, [{ type: 'bdi', attrs: { direction } }, ...given])
    end = found.index + whole.length
  }
  add(text.slice(end), given)
  return parts
}
