import type { DeskVocabulary } from './desks.ts'
import { families, latinNames, men, women } from './names.ts'
import { farPlaces } from './places.ts'
import type { Random } from './Random.ts'
import { months, ordinals, roles, weekdays } from './sentences.ts'

/** What a whole piece keeps to, so that it reads as one. */
export interface Cast {
  desk: DeskVocabulary
  place: string
  person: string
  body: string
  matter: string
  /** The year of the piece. */
  year: number
  /** Whether the desk's numbers are written ٠١٢ or 012. */
  hasArabicDigits: boolean
}

/** Puts words into the slots of a template: those of the piece's cast, or new ones. */
export function fillTemplate(template: string, cast: Cast, random: Random): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const fill = fillings[name]
    return fill === undefined ? slot : fill(cast, random)
  })
}

const fillings: Record<string, (cast: Cast, random: Random) => string> = {
  place: (cast) => cast.place,
  person: (cast, random) => (random.chance(0.7) ? cast.person : personName(random)),
  body: (cast, random) => (random.chance(0.7) ? cast.body : random.pick(cast.desk.bodies)),
  matter: (cast, random) => (random.chance(0.8) ? cast.matter : random.pick(cast.desk.matters)),
  man: (_, random) => `${random.pick(men)} ${random.pick(families)}`,
  woman: (_, random) => `${random.pick(women)} ${random.pick(families)}`,
  role: (_, random) => random.pick(roles),
  far: (_, random) => random.pick(farPlaces),
  latin: (_, random) => random.pick(latinNames),
  weekday: (_, random) => random.pick(weekdays),
  month: (_, random) => random.pick(months),
  ordinal: (_, random) => random.pick(ordinals),
  number: (cast, random) => digits(random.integer(2, 98), cast),
  minute: (cast, random) => digits(random.integer(3, 90), cast),
  percent: (cast, random) =>
    cast.hasArabicDigits
      ? `${digits(random.integer(1, 93), cast)}٪`
      : `${random.integer(1, 93)}.${random.integer(1, 9)}%`,
  money: (cast, random) => `${digits(random.integer(2, 900), cast)} مليون دولار`,
  score: (cast, random) => `${digits(random.integer(0, 4), cast)}-${digits(random.integer(0, 3), cast)}`,
  year: (cast, random) => digits(cast.year - random.integer(1, 24), cast),
  date: (cast, random) =>
    `${digits(random.integer(1, 28), cast)} ${random.pick(months)} ${digits(cast.year, cast)}`,
}

export function personName(random: Random): string {
  return `${random.pick(random.chance(0.6) ? men : women)} ${random.pick(families)}`
}

function digits(value: number, { hasArabicDigits }: Cast): string {
  const written = String(value)
  return hasArabicDigits
    ? written.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    : written
}
