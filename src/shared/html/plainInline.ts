import type { DocumentNode } from '../article/documentNode.ts'

/** The content of a heading: no marks but isolates (article.md, "Document schema"), and a space for a line break. */
export function plainInline(content: readonly DocumentNode[]): DocumentNode[] {
  const plain: DocumentNode[] = []
  let lastMarks = ''
  for (const node of content) {
    const marks = node.marks?.filter(({ type }) => type === 'bdi') ?? []
    const text = node.type === 'lineBreak' ? ' ' : (node.text ?? '')
    const key = JSON.stringify(marks)
    const last = plain.at(-1)
    if (last && key === lastMarks) last.text = (last.text ?? '') + text
    else plain.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
    lastMarks = key
  }
  return plain
}
