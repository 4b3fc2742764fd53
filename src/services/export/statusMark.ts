import type { Article } from '../../shared/article/article.ts'
import { leavesFinished } from '../../shared/article/embargo.ts'
import { isFinished } from '../../shared/article/status.ts'
import { allPageWords, pageWords } from './pageWords.ts'

/** What a piece begins with that may not go out as it is: unfinished, withdrawn or under embargo; null for a finished one. */
export function statusMark(article: Article): string | null {
  if (leavesFinished(article)) return null
  const { language, status, metadata } = article
  const words = pageWords(language)
  if (status === 'withdrawn') return words.withdrawn
  if (!isFinished(status) || metadata.embargo === null) return words.draft
  return `${words.embargo} ${embargoTime(metadata.embargo, words.language)}`
}

/** Whether a line is such a mark, as the formats write it: alone, or in brackets. It is no text of the piece. */
export function isStatusMark(line: string): boolean {
  const word = line.trim().replace(/^\[(.*)\]$/u, '$1')
  return allPageWords.some(
    ({ draft, withdrawn, embargo }) => word === draft || word === withdrawn || isEmbargoMark(word, embargo),
  )
}

function isEmbargoMark(line: string, words: string): boolean {
  return line.startsWith(`${words} `) && /\d{4}.*UTC(?:[+-]\d\d:\d\d)?$/u.test(line)
}

/** Day and hour as the embargo was set, with the zone: the file is read elsewhere. */
function embargoTime(embargo: string, language: 'ar' | 'en'): string {
  const offset = /[+-]\d\d:\d\d$/u.exec(embargo)?.[0] ?? ''
  const local = new Date(`${embargo.slice(0, 16)}Z`)
  const locale = language === 'ar' ? 'ar-u-nu-latn' : 'en-GB'
  const time = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(local)
  return `${time} UTC${offset}`
}
