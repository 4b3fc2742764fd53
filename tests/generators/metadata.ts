import fc from 'fast-check'
import { kinds, type Metadata, metadataSchema } from '../../src/shared/article/metadata.ts'
import { statuses } from '../../src/shared/article/status.ts'
import { addressArbitrary } from './addresses.ts'
import { maybeText, textArbitrary } from './text.ts'

export const languageArbitrary: fc.Arbitrary<string> = fc.constantFrom(
  'ar',
  'ar',
  'ar-LB',
  'fa',
  'ur',
  'en',
  'en-GB',
  'fr',
  'he',
)

const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10))
const instant = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString())
const texts = fc.array(maybeText, { maxLength: 3 })
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

/** Valid metadata, every field of it filled at times. */
export const metadataArbitrary: fc.Arbitrary<Metadata> = fc
  .record({
    slug: fc.oneof(
      fc.constant(''),
      fc.constantFrom('water-gardens', 'حدائق', 'con', 'a/b:c'),
      textArbitrary.map((text) => text.slice(0, 200).toWellFormed()),
    ),
    language: languageArbitrary,
    status: fc.constantFrom(...statuses),
    kind: fc.constantFrom(...kinds),
    desk: maybeText,
    byline: texts,
    dateline: fc.record({ place: maybeText, date: orNull(date) }),
    keywords: texts,
    subjects: texts,
    urgency: orNull(fc.integer({ min: 1, max: 9 })),
    alternativeHeadline: maybeText,
    description: maybeText,
    canonicalUrl: orNull(addressArbitrary),
    embargo: orNull(instant),
    sources: texts,
    credit: orNull(
      fc.record({
        text: maybeText,
        tagline: maybeText,
        callToAction: orNull(fc.record({ label: maybeText, href: orNull(addressArbitrary) })),
      }),
    ),
    note: maybeText,
  })
  .map((given) => metadataSchema.parse(given))
