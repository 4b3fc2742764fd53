import type { Article } from '../../shared/article/article.ts'
import { isFinished } from '../../shared/article/status.ts'
import { allPageWords, pageWords } from './pageWords.ts'

/** The word that an unfinished or withdrawn piece begins with, or null for a finished one. */
export function statusMark({ language, status }: Article): string | null {
  if (isFinished(status)) return null
  const words = pageWords(language)
  return status === 'withdrawn' ? words.withdrawn : words.draft
}

/** Whether a line is such a mark, as the formats write it: alone, or in brackets. It is no text of the piece. */
export function isStatusMark(line: string): boolean {
  const word = line.trim().replace(/^\[(.*)\]$/u, '$1')
  return allPageWords.some(({ draft, withdrawn }) => word === draft || word === withdrawn)
}
