import { type MarkName, markSpecs } from '../../shared/article/documentSchema.ts'
import type { Mark, Run } from '../../shared/article/inline.ts'
import { concatenate, element, type Html, text } from './html.ts'
import { htmlAddress } from './htmlAddress.ts'
import type { Manner } from './manner.ts'
import { isBlank } from './plainText.ts'

const nesting = new Map(Object.keys(markSpecs).map((name, depth) => [name as MarkName, depth]))

/** Runs of text with their marks as nested elements. Neighbours with the same outer marks share the elements. */
export function renderRuns(runs: readonly Run[], manner: Manner): Html {
  return renderFrom(
    runs.map((run) => ({ text: run.text, marks: inNestingOrder(run.marks ?? []) })),
    0,
    manner,
  )
}

interface NestedRun {
  text: string
  marks: readonly Mark[]
}

function renderFrom(runs: readonly NestedRun[], depth: number, manner: Manner): Html {
  const parts: Html[] = []
  for (let index = 0; index < runs.length; ) {
    const run = runs[index]
    const mark = run?.marks[depth]
    let end = index + 1
    if (run !== undefined && mark === undefined) parts.push(text(run.text))
    if (mark !== undefined) {
      while (end < runs.length && areEqual(runs[end]?.marks[depth], mark)) end++
      const marked = runs.slice(index, end)
      const content = renderFrom(marked, depth + 1, manner)
      parts.push(isEmptyLink(mark, marked) ? content : markElement(mark, content, manner))
    }
    index = end
  }
  return concatenate(parts)
}

/** A link on nothing that shows would be a stop for the keyboard without a name. */
function isEmptyLink(mark: Mark, runs: readonly NestedRun[]): boolean {
  return mark.type === 'link' && runs.every((run) => isBlank(run.text))
}

/** The outermost mark first, and one of each kind: a link in a link would not be valid. */
function inNestingOrder(marks: readonly Mark[]): readonly Mark[] {
  if (marks.length < 2) return marks
  return [...new Map(marks.map((mark) => [mark.type, mark])).values()].toSorted(
    (a, b) => (nesting.get(a.type) ?? 0) - (nesting.get(b.type) ?? 0),
  )
}

function areEqual(a: Mark | undefined, b: Mark): boolean {
  if (a === undefined || a.type !== b.type) return false
  switch (a.type) {
    case 'link':
      return b.type === 'link' && a.href === b.href
    case 'bdi':
      return b.type === 'bdi' && a.direction === b.direction && a.directionSet === b.directionSet
    case 'language':
      return b.type === 'language' && a.language === b.language
    default:
      return true
  }
}

function markElement(mark: Mark, content: Html, manner: Manner): Html {
  switch (mark.type) {
    case 'bold':
      return element('strong', {}, content)
    case 'italic':
      return element('em', {}, content)
    case 'underline':
      return element('u', {}, content)
    case 'strike':
      return element('s', {}, content)
    case 'highlight':
      return element('mark', {}, content)
    case 'superscript':
      return element('sup', {}, content)
    case 'subscript':
      return element('sub', {}, content)
    case 'code':
      return element('code', {}, content)
    case 'link':
      return element('a', { href: htmlAddress(mark.href) }, content)
    case 'language':
      return element('span', { lang: mark.language }, content)
    case 'bdi':
      // `dir` always, since what a browser takes for the direction of <bdi> may differ (text.md).
      return element(manner.form === 'page' ? 'bdi' : 'span', { dir: mark.direction }, content)
  }
}
