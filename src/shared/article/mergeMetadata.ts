import type { Metadata, MetadataField } from './metadata.ts'

/** A field's value before two people changed it, and what each made of it. */
export interface Divergence<Value> {
  /** Null where it is not known any more. */
  base: Value | null
  ours: Value
  theirs: Value
}

/** How two changes of one field become one; null where one of them has to win. */
type Merge<Value> = (divergence: Divergence<Value>) => Value | null

/**
 * The fields in which both changes stay: lists by their entries, dateline and credit by their parts, long
 * texts by the places in them. In all others the later of two writers wins, as in any shared map.
 */
const merges: { [Field in MetadataField]?: Merge<Metadata[Field]> } = {
  byline: mergeLists,
  keywords: mergeLists,
  subjects: mergeLists,
  sources: mergeLists,
  dateline: mergeParts,
  credit: ({ base, ours, theirs }) =>
    mergeParts({ base: base ?? noCredit, ours: ours ?? noCredit, theirs: theirs ?? noCredit }),
  note: (divergence) => mergeTexts(divergence) ?? `${divergence.ours}\n${divergence.theirs}`,
  description: (divergence) => mergeTexts(divergence) ?? `${divergence.ours}\n${divergence.theirs}`,
  alternativeHeadline: mergeTexts,
}

const noCredit: NonNullable<Metadata['credit']> = { text: '', tagline: '', callToAction: null }

export const mergedFields = Object.keys(merges) as MetadataField[]

/** Both changes of a field in one value; null where the field takes the later one as it is. */
export function mergeField<Field extends MetadataField>(
  field: Field,
  divergence: Divergence<Metadata[Field]>,
): Metadata[Field] | null {
  const merge = merges[field] as Merge<Metadata[Field]> | undefined
  return merge?.(divergence) ?? null
}

/** What either took away is gone, what either added is there, after the entry that it was put behind. */
export function mergeLists({ base, ours, theirs }: Divergence<string[]>): string[] {
  const known = base ?? []
  if (areEqual(ours, known)) return theirs
  if (areEqual(theirs, known)) return ours
  const merged = ours.filter((entry) => !known.includes(entry) || theirs.includes(entry))
  for (const [index, entry] of theirs.entries()) {
    if (known.includes(entry) || merged.includes(entry)) continue
    const before = merged.indexOf(theirs[index - 1] ?? '')
    merged.splice(before === -1 ? merged.length : before + 1, 0, entry)
  }
  return merged
}

/** Each part as the one who changed it left it; where both did, as `theirs` has it. */
function mergeParts<Value extends object>({ base, ours, theirs }: Divergence<Value>): Value {
  const merged = { ...theirs }
  for (const key of Object.keys(theirs) as (keyof Value)[]) {
    if (base !== null && areEqual(theirs[key], base[key])) merged[key] = ours[key]
  }
  return merged
}

/** Both changes where they are at different places of the text; null where they overlap. */
export function mergeTexts({ base, ours, theirs }: Divergence<string>): string | null {
  if (ours === theirs) return ours
  if (base === null) return ours.includes(theirs) ? ours : theirs.includes(ours) ? theirs : null
  if (ours === base) return theirs
  if (theirs === base) return ours
  const [first, second] = [changeOf(base, ours), changeOf(base, theirs)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  )
  if (first === undefined || second === undefined || first.to > second.from) return null
  return (
    base.slice(0, first.from) +
    first.text +
    base.slice(first.to, second.from) +
    second.text +
    base.slice(second.to)
  )
}

/** The one stretch of `before` that was replaced. */
function changeOf(before: string, after: string): { from: number; to: number; text: string } {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && before[from] === after[from]) from++
  let tail = 0
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { from, to: before.length - tail, text: after.slice(from, after.length - tail) }
}

function areEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
