import { diffArrays } from 'diff'
import { type DocumentNode, idOf, roleOf, textOf } from '../article/documentNode.ts'
import { nodeKey } from './nodeKey.ts'
import { wordsIn } from './wordTokens.ts'

/** A node before and what became of it; null where it is gone, or where there was none. */
export interface NodePair {
  before: DocumentNode | null
  after: DocumentNode | null
}

/** From this share of common words on, a block counts as the same one, rewritten. */
const alikeEnough = 0.4

/** In larger gaps blocks are told by their id alone: to weigh every pair would take too long. */
const largestGap = 20_000

/** Beyond so many differences the equal blocks are no longer sought: all of it is one gap. */
const mostDifferences = 4000

/**
 * Which node of `after` each node of `before` became, in the order of both: the equal ones first, then
 * between those the ones with the same id or with most of their words in common.
 */
export function alignNodes(before: readonly DocumentNode[], after: readonly DocumentNode[]): NodePair[] {
  const changes = diffArrays(before.map(nodeKey), after.map(nodeKey), { maxEditLength: mostDifferences })
  if (changes === undefined) return alignGap(before, after)
  const pairs: NodePair[] = []
  let [i, j] = [0, 0]
  let [gapI, gapJ] = [0, 0]
  const closeGap = () => {
    for (const pair of alignGap(before.slice(gapI, i), after.slice(gapJ, j))) pairs.push(pair)
  }
  for (const { added, removed, value } of changes) {
    if (removed) i += value.length
    else if (added) j += value.length
    else {
      closeGap()
      for (let count = 0; count < value.length; count++, i++, j++) {
        pairs.push({ before: before[i] ?? null, after: after[j] ?? null })
      }
      gapI = i
      gapJ = j
    }
  }
  closeGap()
  return pairs
}

/** The pairs in a gap between equal nodes: those that keep the order and have the most in common in all. */
function alignGap(before: readonly DocumentNode[], after: readonly DocumentNode[]): NodePair[] {
  if (before.length * after.length > largestGap) return alignById(before, after)
  const likeness = likenessIn(before, after)
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const paired = likeness(i, j)
      const row = best[i] as Float64Array
      row[j] = Math.max(at(i + 1, j), at(i, j + 1), paired > 0 ? paired + at(i + 1, j + 1) : 0)
    }
  }
  const pairs: NodePair[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const paired = i < before.length && j < after.length ? likeness(i, j) : 0
    if (paired > 0 && at(i, j) === paired + at(i + 1, j + 1)) {
      pairs.push({ before: before[i++] ?? null, after: after[j++] ?? null })
    } else if (i < before.length && (j >= after.length || at(i, j) === at(i + 1, j))) {
      pairs.push({ before: before[i++] ?? null, after: null })
    } else {
      pairs.push({ before: null, after: after[j++] ?? null })
    }
  }
  return pairs
}

/**
 * The pairs in a gap that is too large for weighing: as many as keep the order of those with the same id, and of
 * the headlines. Takes room for the nodes, not for their pairs.
 */
function alignById(before: readonly DocumentNode[], after: readonly DocumentNode[]): NodePair[] {
  const keyOf = (node: DocumentNode) => (roleOf(node) === 'headline' ? 'headline' : idOf(node))
  const places = new Map(after.map((node, place) => [keyOf(node), place]))
  const matches = before.map((node) => {
    const key = keyOf(node)
    const place = key === null ? undefined : places.get(key)
    return place !== undefined && after[place]?.type === node.type ? place : null
  })
  const kept = longestRise(matches)
  const pairs: NodePair[] = []
  let j = 0
  for (const [i, node] of before.entries()) {
    const place = kept.get(i)
    if (place !== undefined) while (j < place) pairs.push({ before: null, after: after[j++] ?? null })
    pairs.push({ before: node, after: place === undefined ? null : (after[j++] ?? null) })
  }
  while (j < after.length) pairs.push({ before: null, after: after[j++] ?? null })
  return pairs
}

/** The longest strictly rising run of `values` with gaps, as index and value; null counts for nothing. */
function longestRise(values: readonly (number | null)[]): Map<number, number> {
  interface Step {
    index: number
    value: number
    earlier: Step | undefined
  }
  /** The lowest last step of the runs of each length. */
  const ends: Step[] = []
  for (const [index, value] of values.entries()) {
    if (value === null) continue
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle]?.value ?? 0) < value) low = middle + 1
      else high = middle
    }
    ends[low] = { index, value, earlier: ends[low - 1] }
  }
  const run = new Map<number, number>()
  for (let step = ends.at(-1); step !== undefined; step = step.earlier) run.set(step.index, step.value)
  return run
}

/** How alike two nodes of a gap are, from 0 (not the same block at all) to 2 (surely the same). */
function likenessIn(
  before: readonly DocumentNode[],
  after: readonly DocumentNode[],
): (i: number, j: number) => number {
  const words = new Map<DocumentNode, ReadonlySet<string>>()
  const wordsOf = (node: DocumentNode) => {
    const known = words.get(node) ?? new Set(wordsIn(textOf(node)))
    words.set(node, known)
    return known
  }
  return (i, j) => {
    const [a, b] = [before[i], after[j]]
    if (a === undefined || b === undefined || a.type !== b.type) return 0
    const id = idOf(a)
    if (id !== null && id === idOf(b)) return 2
    if (roleOf(a) === 'headline' && roleOf(b) === 'headline') return 2
    if (a.type === 'separator') return 0
    // Rows, cells and items have no id; they are what stands in the same place.
    if (!('id' in (a.attrs ?? {})) && a.type !== 'paragraph') {
      return 0.5 + commonShare(wordsOf(a), wordsOf(b))
    }
    const share = commonShare(wordsOf(a), wordsOf(b))
    return share >= alikeEnough ? share : 0
  }
}

function commonShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return (2 * common) / (a.size + b.size)
}
