import { z } from 'zod'

/** The desk's choices where good desks differ. `asWritten` leaves a thing to the writer. */
export const houseStyleSchema = z.object({
  digits: z.enum(['asWritten', 'western', 'arabicIndic']),
  quotes: z.enum(['guillemets', 'curly', 'straight', 'asWritten']),
  percent: z.enum(['asWritten', 'sign', 'words']),
  /** Names of the months: يناير, كانون الثاني, or جانفي. */
  months: z.enum(['asWritten', 'western', 'levantine', 'maghrebi']),
  tanween: z.enum(['asWritten', 'beforeAlef', 'onAlef']),
  /** Whose names of countries hold: those of Unicode's CLDR, or nobody's. */
  countries: z.enum(['none', 'cldr']),
  starterPlaces: z.boolean(),
  starterPeople: z.boolean(),
  /** In characters; a headline outside is reported. */
  headlineLeast: z.int().min(0).max(500),
  headlineMost: z.int().min(10).max(1000),
})
export type HouseStyle = z.infer<typeof houseStyleSchema>

export const defaultHouseStyle: HouseStyle = {
  digits: 'asWritten',
  quotes: 'guillemets',
  percent: 'asWritten',
  months: 'asWritten',
  tanween: 'asWritten',
  countries: 'none',
  starterPlaces: true,
  starterPeople: true,
  headlineLeast: 20,
  headlineMost: 100,
}
