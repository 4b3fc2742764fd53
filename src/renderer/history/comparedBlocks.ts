import type { TFunction } from 'i18next'
import { createElement, type HTMLAttributes, type ReactNode } from 'react'
import { automaticDirection } from '../../shared/article/automaticDirection.ts'
import type { Direction } from '../../shared/article/direction.ts'
import { type DocumentNode, roleOf, setDirectionOf } from '../../shared/article/documentNode.ts'
import type { ComparedBlock } from '../../shared/history/compareDocuments.ts'
import { comparedPieces, plainInline, type Whole } from './comparedInline.ts'

/** Where a block stands: the direction around it, and whether its lines turn by their own text. */
interface Place {
  around: Direction
  turnsAlone: boolean
  t: TFunction
}

const containers: Partial<Record<DocumentNode['type'], string>> = {
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
  figure: 'figure',
}

/** Compared blocks as they stand in the article, each change marked in its place (`data-change`). */
export function comparedBlocks(
  blocks: readonly ComparedBlock[],
  around: Direction,
  t: TFunction,
): ReactNode[] {
  return blocks.map((block) => blockElement(block, { around, turnsAlone: true, t }))
}

function blockElement(block: ComparedBlock, place: Place): ReactNode {
  switch (block.kind) {
    case 'same':
      return nodeElement(block.node, place, null)
    case 'line':
      return createElement(
        lineTag(block.after),
        { ...lineProps(block.after, place), ...changeProps },
        recastLabel(block.before, block.after, block.isRecast, place.t),
        ...comparedPieces(block.pieces, place.t),
      )
    case 'group': {
      const inside = insideOf(block.after, place)
      return container(
        block.after,
        place,
        block.isRecast ? changeProps : {},
        recastLabel(block.before, block.after, block.isRecast, place.t),
        ...block.blocks.map((child) => blockElement(child, inside)),
      )
    }
    default:
      return wholeElement(block.node, place, block.kind, block.isMoved)
  }
}

/** A block that came or went as a whole, with a word that says so. */
function wholeElement(
  node: DocumentNode,
  place: Place,
  kind: 'added' | 'removed',
  isMoved: boolean,
): ReactNode {
  const { t } = place
  const text =
    kind === 'added'
      ? t(isMoved ? 'history.compare.movedHere' : 'history.compare.blockAdded')
      : t(isMoved ? 'history.compare.movedAway' : 'history.compare.blockRemoved')
  const label = createElement('span', { className: 'compared-label' }, text)
  const props = { ...changeProps, className: `compared-whole compared-whole-${kind}` }
  // Items, rows and cells can't stand in a box of their own.
  if (node.type === 'listItem' || node.type === 'tableCell' || node.type === 'tableHeader') {
    return container(node, place, props, label, ...children(node, place, kind))
  }
  if (node.type === 'tableRow') return container(node, place, props, ...children(node, place, kind))
  return createElement(
    'div',
    { ...props, role: 'group', 'aria-label': text },
    label,
    nodeElement(node, place, kind),
  )
}

function nodeElement(node: DocumentNode, place: Place, whole: Whole): ReactNode {
  if (node.type === 'separator') return createElement('hr', {})
  if (node.type === 'paragraph') {
    return createElement(lineTag(node), lineProps(node, place), ...plainInline(node, whole, place.t))
  }
  return container(node, place, {}, ...children(node, place, whole))
}

function children(node: DocumentNode, place: Place, whole: Whole): ReactNode[] {
  const inside = insideOf(node, place)
  return (node.content ?? []).map((child) => nodeElement(child, inside, whole))
}

function container(
  node: DocumentNode,
  place: Place,
  props: HTMLAttributes<HTMLElement>,
  ...content: ReactNode[]
): ReactNode {
  const own = {
    ...props,
    ...(hasDirection(node) ? { dir: directionOf(node, place) } : {}),
    ...(node.type === 'orderedList' ? { start: Number(node.attrs?.['start'] ?? 1) } : {}),
    ...(node.type === 'tableCell' || node.type === 'tableHeader'
      ? { colSpan: Number(node.attrs?.['colspan'] ?? 1), rowSpan: Number(node.attrs?.['rowspan'] ?? 1) }
      : {}),
  }
  if (node.type === 'table') return createElement('table', own, createElement('tbody', {}, ...content))
  if (node.type === 'figure') {
    const alt = String(node.attrs?.['alt'] ?? '')
    return createElement('figure', own, createElement('p', { className: 'compared-alt' }, alt), ...content)
  }
  return createElement(containers[node.type] ?? 'div', own, ...content)
}

/** What is changed can be gone to. */
const changeProps = { 'data-change': '', tabIndex: -1 }

function recastLabel(before: DocumentNode, after: DocumentNode, isRecast: boolean, t: TFunction): ReactNode {
  if (!isRecast) return null
  const text =
    after.type === 'paragraph' && roleOf(before) !== roleOf(after)
      ? t('history.compare.recast', { before: t(`history.compare.role.${roleOf(before) ?? 'body'}`) })
      : setDirectionOf(before) !== setDirectionOf(after)
        ? t('history.compare.turned')
        : null
  return text === null ? null : createElement('span', { className: 'compared-label' }, text)
}

function insideOf(node: DocumentNode, place: Place): Place {
  const turnsAlone = node.type !== 'listItem' && node.type !== 'blockquote'
  return { ...place, around: hasDirection(node) ? directionOf(node, place) : place.around, turnsAlone }
}

function hasDirection(node: DocumentNode): boolean {
  return ['bulletList', 'orderedList', 'blockquote', 'table', 'figure'].includes(node.type)
}

function directionOf(node: DocumentNode, { around }: Place): Direction {
  return setDirectionOf(node) ?? automaticDirection(node, around)
}

function lineTag(line: DocumentNode): string {
  const role = roleOf(line)
  if (role === 'headline') return 'h1'
  return role === 'heading' || role === 'conclusion' ? 'h2' : 'p'
}

function lineProps(line: DocumentNode, place: Place): HTMLAttributes<HTMLElement> {
  const role = roleOf(line)
  const direction = place.turnsAlone ? directionOf(line, place) : setDirectionOf(line)
  return {
    ...(role === null ? {} : { 'data-role': role }),
    ...(direction === null ? {} : { dir: direction }),
  }
}
