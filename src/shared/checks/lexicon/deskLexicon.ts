import type { HouseStyle } from '../../desk/houseStyle.ts'
import type { LexiconEntry } from './LexiconEntry.ts'
import { monthEntries } from './monthEntries.ts'

/**
 * The entries that are in force: the desk's own, then those of the starter lexicon that the desk has not settled
 * itself and whose kind it has not switched off.
 */
export function deskLexicon(
  own: readonly LexiconEntry[],
  starter: readonly LexiconEntry[],
  style: HouseStyle,
): LexiconEntry[] {
  const settled = new Set(own.flatMap(({ approved, variants }) => [approved, ...variants]))
  const isOn = ({ kind }: LexiconEntry) => {
    if (kind === 'place') return style.starterPlaces
    if (kind === 'person') return style.starterPeople
    return kind === 'country' ? style.countries === 'cldr' : true
  }
  return [
    ...own,
    ...monthEntries(style.months),
    ...starter.filter(
      (entry) =>
        isOn(entry) && !settled.has(entry.approved) && !entry.variants.some((each) => settled.has(each)),
    ),
  ]
}
