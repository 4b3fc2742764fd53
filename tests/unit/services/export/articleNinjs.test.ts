import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleNinjs } from '../../../../src/services/export/ninjs/articleNinjs.ts'
import { resourcesFolder } from '../../../../src/services/export/resources.ts'
import { articleArbitrary } from '../../../generators/article.ts'
import { sample } from './samples.ts'

const readSchema = (name: string): object => {
  const path = join(resourcesFolder(), 'standards/ninjs', name)
  return JSON.parse(readFileSync(path, 'utf8')) as object
}

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema(readSchema('GeoJSON-schema.json'), 'https://geojson.org/schema/GeoJSON.json')
const validate = ajv.compile(readSchema('ninjs-schema_3.1.json'))

describe('an article as ninjs', () => {
  it('holds what a wire wants to know of a piece', () => {
    expect(JSON.parse(articleNinjs(sample))).toMatchObject({
      uri: 'https://example.com/water-gardens',
      pubStatus: 'usable',
      language: 'ar',
      located: 'طرطوس',
      by: 'نادر الأيوبي، Clara Weiss',
      headlines: [{ role: 'main' }, { role: 'alternative' }],
      bodies: [
        { contentType: 'text/html', value: expect.stringContaining('<h2 dir="rtl">أصوات من البلدة</h2>') },
      ],
    })
  })

  it('keeps the note to the desk and the sources at home', () => {
    const metadata = { ...sample.metadata, note: 'راجعوا الأرقام', sources: ['مصدر لا يُسمّى'] }
    const item = articleNinjs({ ...sample, metadata })
    expect(item).not.toContain('راجعوا')
    expect(item).not.toContain('لا يُسمّى')
  })

  it.each([
    ['ready', 'usable'],
    ['corrected', 'usable'],
    ['draft', 'withheld'],
    ['withdrawn', 'canceled'],
  ] as const)('says of a piece that is %s that it is %s', (status, pubStatus) => {
    const item = JSON.parse(articleNinjs({ ...sample, status })) as {
      pubStatus: string
      bodies: { value: string }[]
    }
    expect(item.pubStatus).toBe(pubStatus)
    expect(/مسودة|مسحوب/.test(item.bodies[0]?.value ?? '')).toBe(pubStatus !== 'usable')
  })

  it('is valid by the official schema, whatever the article', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        validate(JSON.parse(articleNinjs(article)))
        expect(validate.errors).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('is judged by a schema that refuses what is not ninjs', () => {
    const item = JSON.parse(articleNinjs(sample)) as object
    expect(validate({ ...item, byline: 'x' })).toBe(false)
    expect(validate({ ...item, urgency: 'high' })).toBe(false)
  })
})
