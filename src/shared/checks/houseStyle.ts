import { z } from 'zod'

/** The desk's choices where good desks differ. `asWritten` leaves a thing to the writer. */
export const houseStyleSchema = z.strictObject({
  digits: z.enum(['asWritten', 'western', 'arabicIndic']).default('asWritten'),
  quotes: z.enum(['guillemets', 'curly', 'straight', 'asWritten']).default('guillemets'),
  percent: z.enum(['asWritten', 'sign', 'words']).default('asWritten'),
  months: z.enum(['asWritten', 'western', 'levantine', 'maghrebi']).default('asWritten'),
  tanween: z.enum(['asWritten', 'beforeAlef', 'onAlef']).default('asWritten'),
  /** Whose names of countries hold: those of Unicode's CLDR, or none. */
  countries: z.enum(['none', 'cldr']).default('none'),
  starterPlaces: z.boolean().default(true),
  starterPeople: z.boolean().default(true),
  headlineLength: z
    .strictObject({ least: z.int().min(0).max(500).default(20), most: z.int().min(10).max(500).default(90) })
    .default({ least: 20, most: 90 }),
})
export type HouseStyle = z.infer<typeof houseStyleSchema>

export const defaultHouseStyle: HouseStyle = houseStyleSchema.parse({})
