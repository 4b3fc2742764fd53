import type { Bench } from './Bench.ts'
import type { Comparison, Row } from './compareTrials.ts'

const barHeight = 16
const nameWidth = 230
const barWidth = 420
const width = nameWidth + barWidth + 90
const font = (size = 12) => `font-family="system-ui, sans-serif" font-size="${size}"`
const colours = { baseline: '#6b7280', ours: '#0f766e', limit: '#60a5fa', bad: '#dc2626', peer: '#c4a35a' }

/** Bars of each variant's ratio to the baseline, for each case and size; a line stands where the aim is. */
export function drawChart(bench: Bench, { rows, aims }: Comparison): string {
  const judged = bench.measures[0].name
  const ratioOf = (row: Row) => row.ratios[judged]?.middle ?? 0
  const groups = groupsOf(rows)
  // What is far beyond everything else, as known-bad ways can be, is cut and says how far it goes.
  const widest = Math.min(4, Math.max(1.2, ...rows.map(ratioOf)))
  const scale = (ratio: number) => (Math.min(ratio, widest) / widest) * barWidth
  const parts: string[] = []
  let y = 34
  for (const { title, members } of groups) {
    parts.push(
      `<text x="8" y="${y + 12}" ${font()} font-weight="600" fill="#1f2937">${escaped(title(bench))}</text>`,
    )
    y += barHeight + 6
    for (const row of members) {
      const role = bench.variants.find(({ name }) => name === row.variant)?.role ?? 'peer'
      const ratio = ratioOf(row)
      const end = nameWidth + scale(ratio)
      const aim = aims.find(
        (each) =>
          each.variant === row.variant &&
          (each.measure ?? judged) === judged &&
          (each.size ?? row.size) === row.size &&
          (each.case ?? row.case) === row.case,
      )
      parts.push(
        `<text x="${nameWidth - 8}" y="${y + 12}" ${font()} text-anchor="end" fill="#374151">${escaped(row.variant)}</text>`,
        `<rect x="${nameWidth}" y="${y + 2}" width="${scale(ratio).toFixed(1)}" height="${barHeight - 4}" fill="${colours[role]}"/>`,
        `<text x="${(end + 6).toFixed(1)}" y="${y + 12}" ${font()} fill="#374151">${ratio.toFixed(2)}×${ratio > widest ? ' …' : ''}</text>`,
      )
      if (aim !== undefined) {
        const at = (nameWidth + scale(aim.atMost)).toFixed(1)
        parts.push(`<path d="M${at} ${y - 1}v${barHeight + 2}" stroke="#111827" stroke-width="2"/>`)
      }
      y += barHeight
    }
    y += 10
  }
  const one = (nameWidth + scale(1)).toFixed(1)
  const title = `${bench.title}: ${judged} beside the baseline`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 20}" width="${width}" height="${y + 20}" role="img" aria-label="${escaped(title)}">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="8" y="20" ${font(14)} font-weight="700" fill="#111827">${escaped(title)}</text>`,
    `<path d="M${one} 30V${y - 8}" stroke="#9ca3af" stroke-dasharray="3 3"/>`,
    ...parts,
    `<text x="8" y="${y + 10}" ${font(11)} fill="#6b7280">grey: baseline · green: Tahrir · blue: limit · red: known bad · sand: others · black stroke: the aim</text>`,
    '</svg>',
    '',
  ].join('\n')
}

interface Group {
  title(bench: Bench): string
  members: Row[]
}

function groupsOf(rows: readonly Row[]): Group[] {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const key = `${row.case}/${row.size}`
    const group = groups.get(key) ?? {
      title: ({ sizeUnit }) =>
        [row.case, `${row.size.toLocaleString('en')} ${sizeUnit}`].filter((part) => part !== '').join(', '),
      members: [],
    }
    group.members.push(row)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
