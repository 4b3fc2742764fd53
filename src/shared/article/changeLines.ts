import { lineParts } from '../checks/articleLines.ts'
import { type CheckedLine, checkedLine } from '../checks/CheckedLine.ts'
import type { ConversionPlace } from '../text/convert/ConversionLine.ts'
import { automaticDirection } from './automaticDirection.ts'
import { changeRuns } from './changeRuns.ts'
import type { Direction } from './direction.ts'
import { type DocumentNode, setDirectionOf } from './documentNode.ts'
import { languageDirection } from './language.ts'
import { inlineToRuns, runsToInline } from './runs.ts'

/** What is to be changed in a line. */
export type PlacesIn = (line: CheckedLine) => readonly ConversionPlace[]

/** A document with all places changed that are found in its lines, their marks kept; and how many they were. */
export function changeLines(
  document: DocumentNode,
  language: string,
  placesIn: PlacesIn,
): { document: DocumentNode; count: number } {
  let count = 0
  const walk = (node: DocumentNode, around: Direction, turnsAsWhole: boolean): DocumentNode => {
    if (node.type === 'text' || node.type === 'lineBreak') return node
    const own = () => setDirectionOf(node) ?? (turnsAsWhole ? around : automaticDirection(node, around))
    if (node.type === 'paragraph') {
      const direction = own()
      const content = inlineToRuns(node.content ?? [], direction)
      const places = placesIn(checkedLine(lineParts({ direction, content }, language)))
      if (places.length === 0) return node
      count += places.length
      return { ...node, content: runsToInline(changeRuns(content, places), direction) }
    }
    const isTurned = turning.has(node.type)
    const direction = isTurned ? own() : around
    const asWhole = isTurned ? node.type !== 'table' : turnsAsWhole && node.type === 'listItem'
    const content = node.content?.map((child) => walk(child, direction, asWhole))
    return content === undefined ? node : { ...node, content }
  }
  return { document: walk(document, languageDirection(language), false), count }
}

/** What has a direction of its own, which the lines in a list or a quotation take from it. */
const turning: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'blockquote', 'table'])
