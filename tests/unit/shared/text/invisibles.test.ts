import { describe, expect, it } from 'vitest'
import {
  findInvisibles,
  findUnclosed,
  invisibleNames,
  invisibles,
} from '../../../../src/shared/text/invisibles.ts'

const { LRE, RLO, PDF, RLI, FSI, PDI, ZWJ, LRM } = Object.fromEntries(
  invisibleNames.map((name) => [name, invisibles[name].character]),
) as Record<string, string>

describe('findInvisibles', () => {
  it('finds each kind by its name, where it stands', () => {
    for (const name of invisibleNames) {
      expect(findInvisibles(`كلمة${invisibles[name].character}كلمة`)).toEqual([{ offset: 4, name }])
    }
  })

  it('finds nothing in plain text, and takes the joiner of an emoji for a part of it', () => {
    expect(findInvisibles('نص عربي with Latin ١٢٣ َ ـ')).toEqual([])
    expect(findInvisibles('عائلة 👨‍👩‍👧 هنا')).toEqual([])
    expect(findInvisibles(`ه${ZWJ}`)).toEqual([{ offset: 1, name: 'ZWJ' }])
  })
})

describe('findUnclosed', () => {
  const names = (text: string) => findUnclosed(text).map(({ name }) => name)

  it('finds nothing where all is closed', () => {
    expect(names(`${LRE}a${PDF} ${RLI}ب ${LRE}c${PDF}${PDI} ${LRM}`)).toEqual([])
  })

  it('finds what is open at the end of the line', () => {
    expect(names(`a ${RLO}b ${FSI}c`)).toEqual(['RLO', 'FSI'])
    expect(names(`${RLI}${RLI}x${PDI}`)).toEqual(['RLI'])
  })

  it('lets PDF close no isolate, and nothing through an isolate', () => {
    expect(names(`${RLI}a${PDF}`)).toEqual(['RLI'])
    expect(names(`${LRE}a${FSI}b${PDF}${PDI}`)).toEqual(['LRE'])
  })

  it('finds an embedding that the end of its isolate cuts short', () => {
    expect(names(`${FSI}a${RLO}b${PDI} c`)).toEqual(['RLO'])
  })

  it('passes over closings that close nothing', () => {
    expect(names(`${PDF}${PDI}a`)).toEqual([])
  })
})
