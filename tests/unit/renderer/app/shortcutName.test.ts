// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { shortcutName } from '../../../../src/renderer/app/useShortcuts.ts'

const press = (init: KeyboardEventInit) => shortcutName(new KeyboardEvent('keydown', init))

describe('shortcuts', () => {
  it('go by the place of the key, so that they work under an Arabic layout', () => {
    expect(press({ code: 'KeyN', key: 'ى', ctrlKey: true, altKey: true })).toBe('Ctrl+Alt+N')
    expect(press({ code: 'KeyS', key: 'س', ctrlKey: true })).toBe('Ctrl+S')
  })

  it('take the command key of a Mac for Ctrl', () => {
    expect(press({ code: 'KeyS', key: 's', metaKey: true })).toBe('Ctrl+S')
  })

  it('leave letters that are written with AltGr alone', () => {
    expect(press({ code: 'KeyE', key: '€', ctrlKey: true, altKey: true, modifierAltGraph: true })).toBeNull()
  })

  it('are none without Ctrl, or with Shift', () => {
    expect(press({ code: 'KeyN', key: 'n' })).toBeNull()
    expect(press({ code: 'KeyS', key: 'S', ctrlKey: true, shiftKey: true })).toBeNull()
  })
})
