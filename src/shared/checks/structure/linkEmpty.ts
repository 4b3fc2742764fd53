import type { Article } from '../../article/article.ts'
import type { Block } from '../../article/block.ts'
import type { Line } from '../../article/inline.ts'
import { type StructureCheck, type StructurePlace, showsNothing } from './StructureCheck.ts'

const withoutText = {
  ar: 'رابط على نص لا يظهر منه شيء.',
  en: 'A link on text that shows nothing.',
}
const withoutAddress = {
  ar: 'دعوة إلى التفاعل بلا رابط.',
  en: 'A call to action that leads nowhere.',
}

/** A link that nobody sees, and a call to action without an address. */
export const linkEmpty: StructureCheck = {
  code: 'link-empty',
  severity: 'warning',
  find(article) {
    const action = article.credit?.callToAction
    return [
      ...linesWithMarks(article).flatMap(({ field, line }) => inLine(field, line)),
      ...(action && !showsNothing(action.label) && action.href === null
        ? [{ field: 'credit/callToAction/label', message: withoutAddress, severity: 'hint' as const }]
        : []),
    ]
  },
}

/** Neighbouring runs with the same address are one link. */
function inLine(field: string, { content }: Line): StructurePlace[] {
  const places: StructurePlace[] = []
  let offset = 0
  let open: { href: string; start: number; text: string } | null = null
  const close = () => {
    if (open !== null && showsNothing(open.text)) {
      places.push({ field, message: withoutText, start: open.start, end: open.start + open.text.length })
    }
    open = null
  }
  for (const run of content) {
    const mark = run.marks?.find(({ type }) => type === 'link')
    const href = mark?.type === 'link' ? mark.href : null
    if (open !== null && href !== (open as { href: string }).href) close()
    if (href !== null) open ??= { href, start: offset, text: '' }
    if (open !== null) (open as { text: string }).text += run.text
    offset += run.text.length
  }
  close()
  return places
}

function linesWithMarks(article: Article): { field: string; line: Line }[] {
  const { standfirst, sections, conclusion } = article
  return [
    ...(standfirst === null ? [] : [{ field: 'standfirst', line: standfirst }]),
    ...sections.flatMap(({ blocks }, index) => ofBlocks(`sections/${index}`, blocks)),
    ...ofBlocks('conclusion', conclusion?.blocks ?? []),
  ]
}

function ofBlocks(field: string, blocks: readonly Block[]): { field: string; line: Line }[] {
  return blocks.flatMap((block, index) => ofBlock(`${field}/blocks/${index}`, block))
}

function ofBlock(field: string, block: Block): { field: string; line: Line }[] {
  switch (block.type) {
    case 'paragraph':
      return [{ field, line: block }]
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap((item, index) => ofBlocks(`${field}/items/${index}`, item.blocks))
    case 'blockquote':
      return [
        ...ofBlocks(field, block.blocks),
        ...(block.attribution === null ? [] : [{ field: `${field}/attribution`, line: block.attribution }]),
      ]
    case 'table':
      return block.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, index) => ofBlocks(`${field}/rows/${row}/cells/${index}`, cell.blocks)),
      )
    case 'figure':
      return block.caption === null ? [] : [{ field: `${field}/caption`, line: block.caption }]
    case 'separator':
      return []
  }
}
