import type { Article } from '../../shared/article/article.ts'
import { latinName } from './latinName.ts'
import { isBlank, lineText } from './plainText.ts'

/** Bytes of UTF-8; the shortest limit of a common file system is 143 (eCryptfs). */
const maximumBytes = 120

/** Names that Windows gives to devices, whatever ending follows them. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/iu
const forbidden = /[<>:"/\\|?*]/gu
/** Control, format (with the bidi controls), unassigned and private characters; the joiners belong to words. */
const unseen = /(?!\p{Join_Control})[\p{C}\p{Default_Ignorable_Code_Point}]/gu
const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/** How a desk wants its files named: a pattern of `{slug}`, `{date}` and `{id}`, in Latin letters or as it is written. */
export interface Naming {
  pattern: string
  isLatin: boolean
}

/**
 * A file name for an article that every common file system takes: its slug, else its headline, else its
 * id, with `ending` behind; or what a pattern makes of them. At most 120 bytes; Arabic stays as it is unless
 * Latin letters are wanted.
 */
export function exportName(article: Article, ending: string, naming?: Naming): string {
  const candidates = [article.metadata.slug, lineText(article.headline), article.id]
  for (const candidate of candidates) {
    const named = naming === undefined ? candidate : namedBy(naming, article, candidate)
    const stem = shortenTo(tidy(named), maximumBytes - Buffer.byteLength(`_${ending}`))
    if (stem !== '' && !isBlank(stem)) return (deviceName.test(stem) ? `_${stem}` : stem) + ending
  }
  return `article${ending}`
}

/** Nothing where the slug that a pattern asks for has nothing that can be written. */
function namedBy({ pattern, isLatin }: Naming, article: Article, candidate: string): string {
  const slug = isLatin ? latinName(candidate) : tidy(candidate)
  if (slug === '' && pattern.includes('{slug}')) return ''
  const date = article.metadata.dateline.date ?? article.updatedAt.slice(0, 10)
  const parts: Record<string, string> = { slug, date, id: article.id }
  // By a function, since `$&` in a slug would be taken for a part of the pattern.
  return pattern.replace(/\{(slug|date|id)\}/g, (_all, token: string) => parts[token] ?? '')
}

function tidy(value: string): string {
  return trimEnds(
    value
      .toWellFormed()
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(unseen, '')
      .replace(forbidden, ' ')
      .replace(/ {2,}/gu, ' '),
  )
}

/** Neither hidden (a dot first), nor an option (a dash first), nor with an end that Windows takes away. */
function trimEnds(value: string): string {
  return value.replace(/^(?:[\s.~-]|\p{Join_Control})+/u, '').replace(/(?:[\s.]|\p{Join_Control})+$/u, '')
}

/** Whole characters as a reader sees them, as many as have room. */
function shortenTo(value: string, limit: number): string {
  if (Buffer.byteLength(value) <= limit) return value
  let kept = ''
  let bytes = 0
  for (const { segment } of graphemes.segment(value)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > limit) break
    kept += segment
  }
  return trimEnds(kept)
}
