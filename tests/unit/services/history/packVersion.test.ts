import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packVersion, unpackVersion } from '../../../../src/services/history/packVersion.ts'
import type { VersionContent } from '../../../../src/shared/history/version.ts'
import { documentArbitrary } from '../../../generators/document.ts'
import { editedDocument } from '../../../generators/editedDocument.ts'
import { metadataArbitrary } from '../../../generators/metadata.ts'

describe('a packed version', () => {
  it('comes back whole by itself', () => {
    fc.assert(
      fc.property(documentArbitrary, metadataArbitrary, (document, metadata) => {
        expect(unpackVersion(packVersion({ document, metadata }, null), null)).toEqual({ document, metadata })
      }),
      { numRuns: 60 },
    )
  })

  it('comes back whole with the version it rests on', () => {
    fc.assert(
      fc.property(editedDocument, metadataArbitrary, metadataArbitrary, ({ before, after }, old, now) => {
        const base: VersionContent = { document: before, metadata: old }
        const content: VersionContent = { document: after, metadata: now }
        expect(unpackVersion(packVersion(content, base), base)).toEqual(content)
      }),
      { numRuns: 100 },
    )
  })

  it('throws at bytes that are damaged', () => {
    expect(() => unpackVersion(Uint8Array.of(1, 2, 3), null)).toThrow()
  })
})
