import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inspectImage } from '../../../../src/shared/image/inspectImage.ts'
import { withoutMetadata } from '../../../../src/shared/image/withoutMetadata.ts'
import { type SampleImage, sampleImage, withExif } from '../../../harness/sampleImages.ts'

const still = { isTurned: false, isAnimated: false }
const samples: Record<SampleImage, object> = {
  png: { mediaType: 'image/png', width: 3, height: 2, ...still },
  jpeg: { mediaType: 'image/jpeg', width: 8, height: 4, ...still },
  webp: { mediaType: 'image/webp', width: 5, height: 7, ...still },
  webpAlpha: { mediaType: 'image/webp', width: 5, height: 7, ...still },
  gif: { mediaType: 'image/gif', width: 3, height: 5, ...still },
  movingGif: { mediaType: 'image/gif', width: 3, height: 5, isTurned: false, isAnimated: true },
  avif: { mediaType: 'image/avif', width: 2, height: 2, ...still },
}
const names = Object.keys(samples) as SampleImage[]
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('an image is known by its bytes', () => {
  for (const name of names) {
    it(`of the sample ${name}`, () => expect(inspectImage(sampleImage(name))).toEqual(samples[name]))
  }

  it('as it is shown, after a camera was turned', () => {
    const sizes = [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => {
      const info = inspectImage(withExif(sampleImage('jpeg'), orientation))
      return typeof info === 'string' ? info : [info.width, info.height, info.isTurned]
    })
    expect(sizes).toEqual([
      [8, 4, false],
      [8, 4, true],
      [8, 4, true],
      [8, 4, true],
      [4, 8, true],
      [4, 8, true],
      [4, 8, true],
      [4, 8, true],
    ])
  })

  it('and nothing else is one', () => {
    for (const text of [
      '',
      'ليست صورة',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'GIF',
      '%PDF-1.7',
      'BM6',
    ]) {
      expect(inspectImage(bytesOf(text))).toBe('unknown')
    }
    const heic = sampleImage('avif')
    heic.set(bytesOf('heic'), 8)
    heic.set(bytesOf('heic'), 16)
    expect(inspectImage(heic)).toBe('unknown')
  })

  it('and is damaged where it has no size', () => {
    for (const name of names) {
      const bytes = sampleImage(name)
      expect(inspectImage(bytes.subarray(0, 12))).toMatch(/damaged|unknown/)
    }
    expect(inspectImage(sampleImage('jpeg').subarray(0, 40))).toBe('damaged')
  })

  it('whatever the bytes, without an error and within a moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        fc.nat(400),
        (name, changes, length) => {
          const bytes = sampleImage(name).slice(0, length)
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          const info = inspectImage(bytes)
          if (typeof info === 'string') return
          expect(info.width * info.height).toBeGreaterThan(0)
          withoutMetadata(bytes, info.mediaType)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('an image without its metadata', () => {
  it('has the same pixels and nothing of the camera', () => {
    const jpeg = sampleImage('jpeg')
    const told = withExif(jpeg, 1)
    expect(Buffer.from(told).includes('GPS 33.5138')).toBe(true)
    expect(withoutMetadata(told, 'image/jpeg')).toEqual(jpeg)
  })

  it('is the same where there is none', () => {
    for (const [name, mediaType] of [
      ['jpeg', 'image/jpeg'],
      ['png', 'image/png'],
      ['webp', 'image/webp'],
      ['gif', 'image/gif'],
    ] as const) {
      expect(withoutMetadata(sampleImage(name), mediaType)).toEqual(sampleImage(name))
    }
    expect(withoutMetadata(sampleImage('avif'), 'image/avif')).toBeNull()
  })

  it('loses the texts of a PNG and the Exif of a WebP, and is whole', () => {
    const png = sampleImage('png')
    const chunk = Buffer.alloc(12 + 11)
    chunk.writeUInt32BE(11, 0)
    chunk.write('tEXtAuthor\0سر', 4)
    const told = Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
    expect(withoutMetadata(new Uint8Array(told), 'image/png')).toEqual(png)

    const webp = Buffer.from(sampleImage('webpAlpha'))
    const exif = Buffer.alloc(8 + 4)
    exif.write('EXIF', 0)
    exif.writeUInt32LE(4, 4)
    const longer = Buffer.concat([webp, exif])
    longer.writeUInt32LE(longer.length - 8, 4)
    longer[20] = (longer[20] ?? 0) | 0x08
    expect(withoutMetadata(new Uint8Array(longer), 'image/webp')).toEqual(new Uint8Array(webp))
  })
})
