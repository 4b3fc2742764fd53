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
  const closeGap = () => pairs.push(...alignGap(before.slice(gapI, i), after.slice(gapJ, j)))
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

/** How alike two nodes of a gap are, from 0 (not the same block at all) to 2 (surely the same). */
function likenessIn(
  before: readonly DocumentNode[],
  after: readonly DocumentNode[],
): (i: number, j: number) => number {
  const isLarge = before.length * after.length > largestGap
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
    if (isLarge || a.type === 'separator') return 0
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
