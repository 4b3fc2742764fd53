import type { en } from './en.ts'

type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> }

/** The shape of every language's texts: the keys of the English file, no more and no fewer. */
export type Texts = SameKeys<typeof en>
