import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeDeskSettings,
  type DeskChange,
  defaultDeskSettings,
  deskAreas,
  deskSettingsSchema,
  readDeskSettings,
} from '../../../../src/shared/desk/deskSettings.ts'

describe('desk settings', () => {
  it('have a schema and defaults for the same areas, and defaults that fit', () => {
    expect(Object.keys(deskSettingsSchema.shape).sort()).toEqual([...deskAreas].sort())
    expect(deskSettingsSchema.parse(defaultDeskSettings)).toEqual(defaultDeskSettings)
  })

  it('read what is stored, and give defaults to what is missing, new or broken', () => {
    expect(readDeskSettings({ writing: { listDigits: 'arabicIndic' } }).writing.listDigits).toBe(
      'arabicIndic',
    )
    expect(readDeskSettings({ writing: {} })).toEqual(defaultDeskSettings)
    expect(readDeskSettings({ writing: { listDigits: 'runic' } })).toEqual(defaultDeskSettings)
    expect(readDeskSettings({ writing: { listDigits: 'arabicIndic', later: 1 } }).writing).toEqual({
      listDigits: 'arabicIndic',
    })
  })

  it('are whole whatever is stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...deskAreas), fc.anything()), (stored) => {
        expect(deskSettingsSchema.safeParse(readDeskSettings(stored)).success).toBe(true)
      }),
    )
  })

  it('change in what is named and nowhere else', () => {
    const changed = changeDeskSettings(defaultDeskSettings, { writing: { listDigits: 'arabicIndic' } })
    expect(changed).toEqual({
      ...defaultDeskSettings,
      writing: { ...defaultDeskSettings.writing, listDigits: 'arabicIndic' },
    })
    const nothing = { writing: { listDigits: undefined } } as DeskChange
    expect(changeDeskSettings(changed, nothing)).toEqual(changed)
  })
})
