import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { firstStrongDirection } from '../../src/shared/text/firstStrongDirection.ts'

const bidiTest = '/usr/share/unicode/BidiTest.txt'
const bidiCharacterTest = '/usr/share/unicode/BidiCharacterTest.txt'

/** One character of each Bidi_Class. */
const samples: Record<string, string> = {
  L: 'a',
  R: '\u05d0',
  AL: '\u0627',
  EN: '1',
  ES: '+',
  ET: '%',
  AN: '\u0661',
  CS: ',',
  NSM: '\u0300',
  BN: '\u00ad',
  B: '\u2029',
  S: '\t',
  WS: ' ',
  ON: '!',
  LRE: '\u202a',
  RLE: '\u202b',
  PDF: '\u202c',
  LRO: '\u202d',
  RLO: '\u202e',
  LRI: '\u2066',
  RLI: '\u2067',
  FSI: '\u2068',
  PDI: '\u2069',
}

/** The bits of the last field of BidiTest.txt. */
const automatic = 1
const leftToRight = 2
const rightToLeft = 4

function dataLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('@'))
}

describe("Unicode's cases with automatic paragraph direction (Debian's package unicode-data)", () => {
  it.skipIf(!existsSync(bidiTest))('BidiTest.txt: all 234,099 whose outcome is known', () => {
    let cases = 0
    const wrong: string[] = []
    for (const line of dataLines(bidiTest)) {
      const [classes = '', bits = ''] = line.split(';')
      const set = Number.parseInt(bits.trim(), 16)
      // Levels equal to those of exactly one of the two explicit directions tell the automatic one.
      if (set !== (automatic | leftToRight) && set !== (automatic | rightToLeft)) continue
      cases++
      const text = classes
        .trim()
        .split(/\s+/)
        .map((name) => samples[name])
        .join('')
      const expected = set & rightToLeft ? 'rtl' : 'ltr'
      if ((firstStrongDirection(text) ?? 'ltr') !== expected) wrong.push(line)
    }
    expect(wrong).toEqual([])
    expect(cases).toBe(234_099)
  })

  it.skipIf(!existsSync(bidiCharacterTest))('BidiCharacterTest.txt: all 28', () => {
    let cases = 0
    const wrong: string[] = []
    for (const line of dataLines(bidiCharacterTest)) {
      const [codePoints = '', direction, level] = line.split(';')
      if (direction !== '2') continue
      cases++
      const text = codePoints
        .split(' ')
        .map((hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
        .join('')
      if ((firstStrongDirection(text) ?? 'ltr') !== (level === '1' ? 'rtl' : 'ltr')) wrong.push(line)
    }
    expect(wrong).toEqual([])
    expect(cases).toBe(28)
  })
})
