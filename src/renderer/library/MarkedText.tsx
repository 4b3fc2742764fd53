import type { Mark } from '../../shared/search/markTerms.ts'

/** A text with what a search has found in it. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  if (marks.length === 0) return text
  const parts: { key: number; text: string; isMarked: boolean }[] = []
  let end = 0
  for (const { from, to } of marks) {
    if (from > end) parts.push({ key: end, text: text.slice(end, from), isMarked: false })
    parts.push({ key: from + 0.5, text: text.slice(from, to), isMarked: true })
    end = to
  }
  parts.push({ key: end + 0.25, text: text.slice(end), isMarked: false })
  return parts.map((part) =>
    part.isMarked ? (
      <mark key={part.key} className="found-words">
        {part.text}
      </mark>
    ) : (
      <span key={part.key}>{part.text}</span>
    ),
  )
}
