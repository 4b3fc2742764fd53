import Papa from 'papaparse'
import { expandVariant } from '../../shared/checks/lexicon/expandVariant.ts'
import {
  type LexiconEntry,
  lexiconEntrySchema,
  lexiconKinds,
} from '../../shared/checks/lexicon/LexiconEntry.ts'
import type { RefusedRow, RowProblem } from '../../shared/contract/lexicon.ts'

const columns = ['approved', 'variants', 'note', 'language', 'kind', 'source'] as const
const byteOrderMark = '\ufeff'

/** The columns as an Arabic desk may head them. */
const columnNames: Readonly<Record<string, (typeof columns)[number]>> = {
  المعتمد: 'approved',
  الصور: 'variants',
  ملاحظة: 'note',
  اللغة: 'language',
  النوع: 'kind',
  المصدر: 'source',
}

/**
 * The entries of a CSV file whose first line names the columns, in any order; `approved` and `variants` must be there.
 * Comma, semicolon or tab part the columns, as spreadsheets of different countries write them; variants are parted by
 * `;`, `؛` or `|` outside brackets. Null where the columns are missing.
 */
export function readLexiconCsv(text: string): { entries: LexiconEntry[]; refused: RefusedRow[] } | null {
  const { data, errors } = Papa.parse<string[]>(text.replace(byteOrderMark, ''), {
    skipEmptyLines: false,
    delimitersToGuess: [',', ';', '\t'],
  })
  const [head = [], ...rows] = data
  const names = head.map((name) => columnNames[name.trim()] ?? name.trim().toLowerCase())
  if (!names.includes('approved') || !names.includes('variants')) return null
  const broken = new Set(
    errors.flatMap(({ row, type }) => (type === 'Quotes' && row !== undefined ? [row] : [])),
  )
  const entries: LexiconEntry[] = []
  const refused: RefusedRow[] = []
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const read = broken.has(index + 1) ? 'rowUnreadable' : readRow(names, cells)
    if (typeof read === 'string')
      refused.push({ line: index + 2, problem: read, text: cells.join(', ').slice(0, 200) })
    else entries.push(read)
  }
  return { entries, refused }
}

function readRow(names: readonly string[], cells: readonly string[]): LexiconEntry | RowProblem {
  const cell = (name: (typeof columns)[number]) => withoutGuard((cells[names.indexOf(name)] ?? '').trim())
  const approved = cell('approved')
  if (approved === '') return 'approvedMissing'
  const variants = variantsIn(cell('variants')).filter((variant) => variant !== approved)
  if (variants.length === 0) return 'variantsMissing'
  if (variants.some((variant) => expandVariant(variant) === null)) return 'patternUnreadable'
  const kind = lexiconKinds.find((each) => each === cell('kind')) ?? 'other'
  const entry = {
    approved,
    variants,
    note: cell('note'),
    language: cell('language') || 'ar',
    kind,
    source: cell('source'),
  }
  const parsed = lexiconEntrySchema.safeParse(entry)
  return parsed.success ? parsed.data : 'rowUnreadable'
}

function variantsIn(cell: string): string[] {
  const parts = /[;؛]/.test(cell) ? cell.split(/[;؛]/) : splitOutsideBrackets(cell)
  return parts.map((variant) => variant.trim()).filter((variant) => variant !== '')
}

/** Parts a cell at each `|` whose next bracket closes none, in one pass from the end. */
function splitOutsideBrackets(cell: string): string[] {
  const parts: string[] = []
  let end = cell.length
  let nextBracket = ''
  for (let at = cell.length - 1; at >= 0; at--) {
    const character = cell[at] as string
    if (character === '(' || character === ')') nextBracket = character
    else if (character === '|' && nextBracket !== ')') {
      parts.push(cell.slice(at + 1, end))
      end = at
    }
  }
  parts.push(cell.slice(0, end))
  return parts.reverse()
}

export function writeLexiconCsv(entries: readonly LexiconEntry[]): string {
  const rows = entries.map((entry) =>
    columns.map((name) => guarded(name === 'variants' ? entry.variants.join('; ') : entry[name])),
  )
  return `${byteOrderMark}${Papa.unparse([[...columns], ...rows], { newline: '\r\n' })}\r\n`
}

/** A spreadsheet would run a cell that begins so as a formula; an apostrophe in front makes it text. */
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
