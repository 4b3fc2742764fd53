import { type DocumentNode, roleOf, textOf } from '../../../shared/article/documentNode.ts'
import { attributionMark, isSeparatorLine, quotedLine } from '../../../shared/text/structure/textMarks.ts'
import { readIsolates } from './readIsolates.ts'

/** Quotations made of lines behind «>»: a line quoted whole is one by itself, and no other goes on it. */
type Quotations = WeakSet<DocumentNode>

/**
 * A document made of a plain text, with what our plain-text files mark by signs made of it: lines behind
 * «>» are a quotation, the last of them behind a dash its attribution, «* * *» is a separator, and
 * characters that isolate are isolates.
 */
export function readTextMarks(document: DocumentNode): DocumentNode {
  const content: DocumentNode[] = []
  const quotations: Quotations = new WeakSet()
  for (const [index, node] of (document.content ?? []).entries()) {
    const line = index > 0 && node.type === 'paragraph' ? textOf(node) : ''
    const quoted = quotedLine(line)
    if (isSeparatorLine(line)) content.push({ type: 'separator', attrs: { id: node.attrs?.['id'] ?? null } })
    else if (quoted !== null) addQuoted(content, node, quoted, quotations)
    else content.push(node)
  }
  return { ...document, content: content.map(readIsolates) }
}

function addQuoted(content: DocumentNode[], node: DocumentNode, line: string, quotations: Quotations): void {
  const isAttribution = line.startsWith(attributionMark)
  const text = isAttribution ? line.slice(attributionMark.length) : line
  if (text.trim() === '') return
  const { id = null, direction = null } = node.attrs ?? {}
  const paragraph: DocumentNode = {
    type: 'paragraph',
    attrs: { id, direction: null, role: isAttribution ? 'attribution' : null },
    content: [{ type: 'text', text }],
  }
  const open = content.at(-1)
  const last = open !== undefined && quotations.has(open) ? open.content?.at(-1) : undefined
  if (last !== undefined && roleOf(last) === null) {
    open?.content?.push(paragraph)
    return
  }
  const quotation: DocumentNode = {
    type: 'blockquote',
    attrs: { id: `${id ?? 'b'}-q`, direction },
    content: [paragraph],
  }
  quotations.add(quotation)
  content.push(quotation)
}
