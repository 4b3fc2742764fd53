import type { z } from 'zod'

/** What inputs are made of beside chance: ids that are there, texts, files. */
export interface InputPools {
  texts: readonly string[]
  ids: readonly string[]
  /** Names of files: backups, exports, articles. */
  names: readonly string[]
  bytes: readonly Uint8Array[]
  /** How often a value is put in the place of another that the schema asks for, from 0 to 1. */
  wrong: number
}

export const plainPools: InputPools = {
  texts: ['خبر عاجل', 'News desk', '', ' ', '\u202e\u0000', 'ا'.repeat(3000), '__proto__', '%00../..', '😀'],
  ids: ['no-such-article', '0', '../../etc/passwd'],
  names: [
    'a.txt',
    'تقرير.docx',
    '..',
    '/etc/passwd',
    'x.sqlite',
    'tahrir-2026.sqlite',
    'صفحة.html',
    'x.md',
    'x.json',
  ],
  bytes: [new Uint8Array(), new Uint8Array([0]), new Uint8Array(40).fill(255)],
  wrong: 0.05,
}

const words: Record<string, readonly string[]> = {
  date: ['2026-11-24', '1969-12-31', '0001-01-01', '9999-12-31', '2026-02-30'],
  hex: ['#a1b2c3', '#000000'],
  digest: [`sha256:${'0'.repeat(64)}`],
  language: ['ar', 'en', 'ar-EG', 'x', 'en-Latn-GB-boont-r-extended-sequence-x-private'],
  address: ['https://example.org/ا', 'javascript:alert(1)', 'mailto:a@b.org', 'http://'],
}

/** What stands in no schema, to be put anywhere. */
const strangers: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  [],
  {},
  [[[[]]]],
  { toString: 'x' },
  new Uint8Array([1, 2, 3]),
]

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: readonly z.ZodType[]
  entries?: Record<string, unknown>
  values?: readonly unknown[]
  keyType?: z.ZodType
  valueType?: z.ZodType
  getter?: () => z.ZodType
}

/** An input for a schema: mostly one that fits, with ids and files that are there, now and then one that does not. */
export function makeInput(schema: z.ZodType, random: () => number, pools: InputPools, field = ''): unknown {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const within = (inner: z.ZodType, name = field) => makeInput(inner, random, pools, name)
  if (random() < pools.wrong) return pick(strangers)
  const def = schema._zod.def as Def
  switch (def.type) {
    case 'object': {
      const made = Object.entries(def.shape ?? {}).flatMap(([name, part]): [string, unknown][] => {
        const value = within(part, name)
        return value === undefined ? [] : [[name, value]]
      })
      if (random() < pools.wrong) made.push([pick(pools.texts), pick(strangers)])
      return Object.fromEntries(made.filter(([name]) => name !== '__proto__'))
    }
    case 'array': {
      const count = random() < 0.02 ? 300 : Math.floor(random() * 4)
      return Array.from({ length: count }, () => (def.element === undefined ? null : within(def.element)))
    }
    case 'record':
      return Object.fromEntries([
        [pick(pools.texts), def.valueType === undefined ? null : within(def.valueType)],
      ])
    case 'optional':
    case 'default':
    case 'nullable':
      if (random() < 0.35) return def.type === 'nullable' ? null : undefined
      return def.innerType === undefined ? null : within(def.innerType)
    case 'union':
      return within(pick(def.options ?? []))
    case 'lazy':
      return def.getter === undefined ? null : within(def.getter())
    case 'enum':
      return pick(Object.values(def.entries ?? {}))
    case 'literal':
      return pick(def.values ?? [])
    case 'boolean':
      return random() < 0.5
    case 'number':
      return pick([0, 1, 2, 5, 40, 1000, -1, 0.5, 1e9, 2 ** 40, Number.MAX_SAFE_INTEGER, Date.now()])
    case 'custom':
      return pick(pools.bytes)
    case 'string':
      return makeText(schema, field, random, pools)
    default:
      return pick(strangers)
  }
}

function makeText(schema: z.ZodType, field: string, random: () => number, pools: InputPools): string {
  const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? ''
  const isId = /^(id|ids|article|original|profile|theme)$/i.test(field)
  const pool = isId ? pools.ids : /name|file/i.test(field) ? pools.names : pools.texts
  if (random() < 0.85) {
    const given = pick(pool)
    if (schema.safeParse(given).success) return given
    const all = [...pools.names, ...pools.ids, ...Object.values(words).flat()]
    const start = Math.floor(random() * all.length)
    const fitting = [...all.slice(start), ...all.slice(0, start)].find(
      (text) => schema.safeParse(text).success,
    )
    if (fitting !== undefined) return fitting
  }
  return pick(pools.texts)
}
