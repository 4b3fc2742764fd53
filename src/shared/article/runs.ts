import { isolateDirection } from './automaticDirection.ts'
import type { Direction } from './direction.ts'
import type { DocumentMark, DocumentNode } from './documentNode.ts'
import type { Mark, Run } from './inline.ts'
import { languageSchema } from './language.ts'
import { addressSchema } from './metadata.ts'

/**
 * The inline content of a line as runs of text, a line break as U+000A, directions of isolates resolved.
 * A line break has no marks of its own (the replica can't hold them); it has those that go on across it.
 */
export function inlineToRuns(given: readonly DocumentNode[], around: Direction): Run[] {
  const content = given.map((node, index) => (node.type === 'lineBreak' ? markedAcross(given, index) : node))
  const runs: Run[] = []
  content.forEach((node, index) => {
    const text = node.type === 'lineBreak' ? '\n' : (node.text ?? '')
    if (text === '') return
    const marks = (node.marks ?? []).flatMap((mark) =>
      toMark(mark, () => isolateTextAt(content, index), around),
    )
    const last = runs.at(-1)
    if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) {
      last.text += text
      return
    }
    runs.push(marks.length > 0 ? { text, marks } : { text })
  })
  return runs
}

/** The reverse of `inlineToRuns`. */
export function runsToInline(runs: readonly Run[], around: Direction): DocumentNode[] {
  const nodes = runs.flatMap((run): DocumentNode[] => {
    const marks = (run.marks ?? []).map(fromMark)
    const marked = marks.length > 0 ? { marks } : {}
    return run.text
      .split('\n')
      .flatMap((text, index): DocumentNode[] => [
        ...(index > 0 ? [{ type: 'lineBreak' as const, ...marked }] : []),
        ...(text !== '' ? [{ type: 'text' as const, text, ...marked }] : []),
      ])
  })
  return nodes.map((node, index) =>
    node.type === 'lineBreak' ? { type: 'lineBreak' } : forgetAutomaticIsolate(node, nodes, index, around),
  )
}

/** A line break with the marks of the text on both sides of it, where those are the same. */
function markedAcross(content: readonly DocumentNode[], index: number): DocumentNode {
  const before = textBeside(content, index, -1)?.marks ?? []
  const after = textBeside(content, index, 1)?.marks ?? []
  const goesOn = before.length > 0 && JSON.stringify(before) === JSON.stringify(after)
  return goesOn ? { type: 'lineBreak', marks: before } : { type: 'lineBreak' }
}

/** The nearest text node on one side of a node. */
function textBeside(content: readonly DocumentNode[], index: number, step: 1 | -1): DocumentNode | undefined {
  let at = index + step
  while (content[at]?.type === 'lineBreak') at += step
  return content[at]
}

/** The mark of a file, or none where the file's format does not take what it says (an address too long, a wrong language tag). */
function toMark(mark: DocumentMark, isolateText: () => string, around: Direction): Mark | [] {
  switch (mark.type) {
    case 'link': {
      const address = addressSchema.safeParse(mark.attrs?.['href'])
      return address.success ? { type: 'link', href: address.data } : []
    }
    case 'language': {
      const language = languageSchema.safeParse(mark.attrs?.['language'])
      return language.success ? { type: 'language', language: language.data } : []
    }
    case 'bdi': {
      const set = mark.attrs?.['direction']
      if (set === 'rtl' || set === 'ltr') return { type: 'bdi', direction: set, directionSet: true }
      return { type: 'bdi', direction: isolateDirection(isolateText(), around) }
    }
    default:
      return { type: mark.type }
  }
}

function fromMark(mark: Mark): DocumentMark {
  switch (mark.type) {
    case 'link':
      return { type: 'link', attrs: { href: mark.href } }
    case 'language':
      return { type: 'language', attrs: { language: mark.language } }
    case 'bdi':
      return { type: 'bdi', attrs: { direction: mark.direction, isSet: mark.directionSet ? 1 : 0 } }
    default:
      return { type: mark.type }
  }
}

/** The text of the isolate that a node stands in: it and its neighbours with an equal isolate mark. */
function isolateTextAt(content: readonly DocumentNode[], index: number): string {
  const key = isolateKey(content[index])
  let from = index
  let to = index
  while (from > 0 && isolateKey(content[from - 1]) === key) from--
  while (to < content.length - 1 && isolateKey(content[to + 1]) === key) to++
  return content
    .slice(from, to + 1)
    .map((node) => (node.type === 'lineBreak' ? '\n' : (node.text ?? '')))
    .join('')
}

function isolateKey(node: DocumentNode | undefined): string | null {
  const mark = node?.marks?.find(({ type }) => type === 'bdi')
  return mark ? JSON.stringify(mark.attrs ?? {}) : null
}

/** An isolate whose stated direction is the one its text gives was not set by anyone, unless the file says so. */
function forgetAutomaticIsolate(
  node: DocumentNode,
  nodes: readonly DocumentNode[],
  index: number,
  around: Direction,
): DocumentNode {
  if (!node.marks?.some(({ type }) => type === 'bdi')) return node
  const marks = node.marks.map((mark): DocumentMark => {
    if (mark.type !== 'bdi') return mark
    const stated = mark.attrs?.['direction'] ?? null
    const isSet =
      mark.attrs?.['isSet'] === 1 || stated !== isolateDirection(isolateTextAt(nodes, index), around)
    return { type: 'bdi', attrs: { direction: isSet ? stated : null } }
  })
  return { ...node, marks }
}
