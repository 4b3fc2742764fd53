import type { Bench, BenchRun, Measure } from './Bench.ts'
import type { Comparison, Row } from './compareTrials.ts'

/** The tables of a run in Markdown, which is also what the terminal shows. */
export function writeTables(bench: Bench, run: BenchRun, comparison: Comparison): string {
  const judged = bench.measures[0]
  const hasCases = bench.cases !== undefined
  const head = [
    ...(hasCases ? ['asked'] : []),
    bench.sizeUnit,
    'variant',
    `${judged.name}, × baseline`,
    'half of the rounds between',
    ...bench.measures.map(({ name, unit }) => (unit === 'number' ? name : `${name}, ${unit}`)),
  ]
  const right = head.map((name) => name !== 'variant' && name !== 'asked')
  const body = comparison.rows.map((row) => {
    const ratio = row.ratios[judged.name]
    return [
      ...(hasCases ? [row.case] : []),
      row.size.toLocaleString('en'),
      nameOf(bench, row),
      ratio === undefined ? '' : `${ratio.middle.toFixed(2)}×`,
      ratio === undefined ? '' : `${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}`,
      ...bench.measures.map((measure) => shown(row.medians[measure.name], measure)),
    ]
  })
  return [
    `${run.machine}; ${run.rounds} rounds, seed ${run.seed}, ${run.date.slice(0, 16).replace('T', ' ')} UTC.`,
    '',
    markdownTable(head, right, body),
    '',
    aimLines(comparison, judged.name),
    growthLine(bench, comparison),
    ...comparison.broken.map((why) => `**Broken**: ${why}.`),
  ]
    .join('\n')
    .trimEnd()
}

function nameOf(bench: Bench, row: Row): string {
  const role = bench.variants.find(({ name }) => name === row.variant)?.role
  if (role === 'ours') return `**${row.variant}**`
  return role === 'peer' || role === undefined ? row.variant : `${row.variant} (${roleWords[role]})`
}

const roleWords = { baseline: 'baseline', limit: 'limit', bad: 'known bad' } as const

function shown(value: number | undefined, { unit }: Measure): string {
  if (value === undefined) return ''
  if (unit === 'bytes' || value >= 100) return Math.round(value).toLocaleString('en')
  return value < 1 ? value.toFixed(3) : value.toFixed(1)
}

function aimLines({ aims }: Comparison, judged: string): string {
  return aims
    .map((aim) => {
      const about = [aim.case, aim.size?.toLocaleString('en'), aim.measure === judged ? '' : aim.measure]
      const words = [aim.variant, ...about.filter((word) => word !== undefined && word !== '')].join(', ')
      if (aim.reached === null) return `- Aim for ${words}: at most ${aim.atMost}×; not measured.`
      const verdict = aim.reached <= aim.atMost ? 'reached' : 'NOT reached'
      return `- Aim for ${words}: at most ${aim.atMost}×; ${aim.reached.toFixed(2)}×, ${verdict}.`
    })
    .join('\n')
}

function growthLine(bench: Bench, { growth }: Comparison): string {
  if (growth.length === 0) return ''
  const parts = growth.map(
    ({ case: inCase, variant, exponent }) =>
      `${variant}${inCase === '' ? '' : ` (${inCase})`} ${exponent.toFixed(2)}`,
  )
  return `\nGrowth of ${bench.measures[0].name} with the size, as the fitted exponent (1 is in proportion, 0 not at all): ${parts.join(', ')}.`
}

function markdownTable(
  head: readonly string[],
  right: readonly boolean[],
  body: readonly (readonly string[])[],
): string {
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...body.map((cells) => cells[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) =>
        right[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join(' | ')} |`
  const rule = widths.map((width, column) =>
    right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  )
  return [line(head), line(rule), ...body.map(line)].join('\n')
}
