import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import { type Article, articleSchema } from '../../../../src/shared/article/article.ts'
import { articleJsonSchema } from '../../../../src/shared/article/articleJsonSchema.ts'
import { articleArbitrary } from '../../../generators/article.ts'

const file = resolve(import.meta.dirname, '../../../../docs/article.schema.json')
const ajv = new Ajv2020({ strict: true, strictTuples: false })
addFormats.default(ajv)
const isValid = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))

const asJson = (article: Article): unknown =>
  JSON.parse(new TextDecoder().decode(renderArticle(article, 'json').bytes))

type Place = (string | number)[]

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  return [place, ...Object.entries(value).flatMap(([key, child]) => placesIn(child, [...place, key]))]
}

/** A copy of `value` in which `change` was done to the object or array that holds the given place. */
function changedAt(
  value: unknown,
  place: Place,
  change: (holder: Record<string, unknown>, key: string) => void,
) {
  const root = { value: structuredClone(value) }
  let holder = root as unknown as Record<string, unknown>
  let key = 'value'
  for (const step of place) {
    holder = holder[key] as Record<string, unknown>
    key = String(step)
  }
  change(holder, key)
  return root.value
}

const damage = fc.oneof(
  fc.constant((holder: Record<string, unknown>, key: string) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  }),
  fc.jsonValue({ maxDepth: 1 }).map((value) => (holder: Record<string, unknown>, key: string) => {
    holder[key] = value
  }),
  fc.constant((holder: Record<string, unknown>, key: string) => {
    const child = holder[key]
    if (typeof child === 'object' && child !== null) Object.assign(child, { unheardOf: 1 })
    else holder[key] = child === null ? '' : null
  }),
)

describe('docs/article.schema.json', () => {
  it('is what the program would write today (npm run write-schema)', () => {
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`)
  })

  it('takes every exported article', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        expect(isValid(asJson(article)), JSON.stringify(isValid.errors)).toBe(true)
      }),
    )
  })

  it('takes and refuses damaged articles as the program does', () => {
    let refused = 0
    fc.assert(
      fc.property(articleArbitrary, fc.nat(), damage, (article, number, change) => {
        const given = asJson(article)
        const places = placesIn(given).slice(1)
        const place = places[number % places.length] ?? []
        const damaged = changedAt(given, place, change)
        const isTaken = articleSchema.safeParse(damaged).success
        if (!isTaken) refused++
        expect(isValid(damaged), `at ${place.join('/')}`).toBe(isTaken)
      }),
      { numRuns: 300 },
    )
    expect(refused).toBeGreaterThan(100)
  })

  it.each([
    ['a second section without a heading', { sections: [section(null), section(null)] }],
    ['another version', { version: 2 }],
    ['a script in a link', { headline: line([{ type: 'link', href: 'javascript:alert(1)' }]) }],
    ['a language that is none', { language: 'عربي' }],
    ['a direction that is not resolved', { headline: { ...line([]), direction: null } }],
    ['a date that is no day', { metadata: { dateline: { place: '', date: '2026-02-30' } } }],
  ])('refuses %s', (_, change) => {
    const sample = asJson(fc.sample(articleArbitrary, { numRuns: 1, seed: 3 })[0] as Article)
    const damaged = { ...(sample as object), ...change }
    expect(isValid(sample)).toBe(true)
    expect(isValid(damaged)).toBe(false)
    expect(articleSchema.safeParse(damaged).success).toBe(false)
  })
})

function line(marks: object[]) {
  return { direction: 'rtl', content: [marks.length > 0 ? { text: 'نص', marks } : { text: 'نص' }] }
}

function section(heading: object | null) {
  return { id: 's', heading, blocks: [] }
}
