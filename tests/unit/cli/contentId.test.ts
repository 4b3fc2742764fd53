import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentId } from '../../../src/cli/contentId.ts'

describe('The id of a file without one', () => {
  it('is a UUID of version 8, whatever the content', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(contentId(bytes)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        )
      }),
    )
  })

  it('is the same for the same content and another for another', () => {
    const bytes = new TextEncoder().encode('خبر')
    expect(contentId(bytes)).toBe(contentId(bytes.slice()))
    expect(contentId(bytes)).not.toBe(contentId(bytes.slice(1)))
  })
})
