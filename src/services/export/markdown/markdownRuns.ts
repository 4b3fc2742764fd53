import type { Mark, Run } from '../../../shared/article/inline.ts'
import { cleanText } from '../cleanText.ts'
import { foldRuns, type NestedRun } from '../foldRuns.ts'
import { htmlAddress } from '../htmlAddress.ts'
import { isEmptyLink } from '../renderRuns.ts'
import { escapeMarkdown, markdownAddress } from './escapeMarkdown.ts'

/** Marks that CommonMark has no sign for, as the elements that it lets stand in a line. */
const elements: Partial<Record<Mark['type'], string>> = {
  underline: 'u',
  strike: 's',
  highlight: 'mark',
  superscript: 'sup',
  subscript: 'sub',
}

/**
 * Runs of text as CommonMark: signs where they are sure to be read as such, else the HTML elements of the
 * same meaning. A delimiter only opens and closes beside a letter (section 6.2), which «**«قال»**» is not.
 */
export function markdownRuns(runs: readonly Run[]): string {
  let isLineStart = true
  const parts = foldRuns(trimmed(runs), {
    text(value) {
      const text = escapeMarkdown(value, isLineStart)
      isLineStart = text === '' ? isLineStart : text.endsWith('\n')
      return text
    },
    mark(mark, inner, all, from, to) {
      const content = inner.join('')
      return isEmptyLink(mark, all.slice(from, to)) ? content : marked(mark, content, all, from, to)
    },
  })
  return parts.join('')
}

function marked(mark: Mark, content: string, runs: readonly NestedRun[], from: number, to: number): string {
  switch (mark.type) {
    case 'bold':
      return isDelimitable(runs, from, to) ? `**${content}**` : `<strong>${content}</strong>`
    case 'italic':
      return isDelimitable(runs, from, to) ? `*${content}*` : `<em>${content}</em>`
    case 'code': {
      const text = cleanText(textOf(runs.slice(from, to)))
      return /^[^`\s](?:[^`\t\n\r]*[^`\s])?$/.test(text) && !/ {2}/.test(text)
        ? `\`${text}\``
        : `<code>${content}</code>`
    }
    case 'link':
      return `[${content}](${markdownAddress(htmlAddress(mark.href))})`
    case 'language':
      return `<span lang="${mark.language}">${content}</span>`
    case 'bdi':
      return `<bdi dir="${mark.direction}">${content}</bdi>`
    default: {
      const name = elements[mark.type] ?? 'span'
      return `<${name}>${content}</${name}>`
    }
  }
}

const isEmphasis = (mark: Mark | undefined) => mark?.type === 'bold' || mark?.type === 'italic'
const emphasesOf = (marks: readonly Mark[]) => marks.filter(isEmphasis).length
const isEmphasised = (run: NestedRun | undefined) => run !== undefined && emphasesOf(run.marks) > 0

/** Letters or digits at both ends, and no other emphasis within or beside, whose delimiters would run together. */
function isDelimitable(runs: readonly NestedRun[], from: number, to: number): boolean {
  const text = textOf(runs.slice(from, to))
  if (!/^[\p{L}\p{N}](?:[^\n]*[\p{L}\p{N}])?$/u.test(text)) return false
  // A sign or an element within, at an end, would be no letter.
  return (
    !isEmphasised(runs[from - 1]) &&
    !isEmphasised(runs[to]) &&
    runs.slice(from, to).every(({ marks }) => emphasesOf(marks) === 1 && isEmphasis(marks.at(-1)))
  )
}

function textOf(runs: readonly NestedRun[]): string {
  return runs.map(({ text }) => text).join('')
}

/** Without white space at both ends, where CommonMark drops it or, with a break, shows a stray sign. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }))
  for (let first = kept[0]; first !== undefined; first = kept[0]) {
    first.text = first.text.replace(/^[\s\p{Cc}]+/u, '')
    if (first.text !== '') break
    kept.shift()
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    last.text = last.text.replace(/[\s\p{Cc}]+$/u, '')
    if (last.text !== '') break
    kept.pop()
  }
  return kept
}
