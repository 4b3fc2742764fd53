import type { Article } from '../../shared/article/article.ts'
import { isBlank, lineText } from './plainText.ts'

/** Bytes of UTF-8; the shortest limit of a common file system is 143 (eCryptfs). */
const maximumBytes = 120

/** Names that Windows gives to devices, whatever ending follows them. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/iu
const forbidden = /[<>:"/\\|?*]/gu
/** Control, format (with the bidi controls), unassigned and private characters; the joiners belong to words. */
const unseen = /(?!\p{Join_Control})[\p{C}\p{Default_Ignorable_Code_Point}]/gu
const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/**
 * A file name for an article that every common file system takes: its slug, else its headline, else its
 * id, with `ending` behind. At most 120 bytes; Arabic stays as it is.
 */
export function exportName(article: Article, ending: string): string {
  const candidates = [article.metadata.slug, lineText(article.headline), article.id]
  for (const candidate of candidates) {
    const stem = shortenTo(tidy(candidate), maximumBytes - Buffer.byteLength(`_${ending}`))
    if (stem !== '' && !isBlank(stem)) return (deviceName.test(stem) ? `_${stem}` : stem) + ending
  }
  return `article${ending}`
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
