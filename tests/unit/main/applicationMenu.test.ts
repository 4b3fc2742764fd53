import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { hostTexts } from '../../../src/main/hostTexts.ts'
import { shortcutTable } from '../../../src/renderer/settings/shortcutTable.ts'
import { uiLanguages } from '../../../src/shared/contract/system.ts'

vi.mock('electron', () => ({
  BrowserWindow: class {},
  Menu: { buildFromTemplate: (template: MenuItemConstructorOptions[]) => template },
}))
const { applicationMenu } = await import('../../../src/main/applicationMenu.ts')

const choices = { updates: null, openNewWindow() {}, recent: { paths: [], open() {}, clear() {} } }
const itemsOf = (language: 'ar' | 'en') => {
  const menus = applicationMenu(hostTexts[language], choices) as unknown as MenuItemConstructorOptions[]
  return menus.flatMap((menu) => [menu, ...(menu.submenu as MenuItemConstructorOptions[])])
}

describe('applicationMenu', () => {
  it('leaves to the page every key that the editor answers itself', () => {
    const items = itemsOf('en')
    expect(items.map(({ role }) => role)).not.toContain('undo')
    expect(items.map(({ role }) => role)).not.toContain('redo')
    expect(items.map(({ role }) => role)).not.toContain('selectAll')
    const keys = items.filter(({ id }) => ['undo', 'redo', 'selectAll'].includes(id ?? ''))
    expect(keys.map(({ accelerator }) => accelerator)).toEqual([
      'CmdOrCtrl+Z',
      'CmdOrCtrl+Shift+Z',
      'CmdOrCtrl+A',
    ])
    expect(keys.every(({ registerAccelerator }) => registerAccelerator === false)).toBe(true)
  })

  it('names every item in the language of the interface', () => {
    for (const language of uiLanguages) {
      const texts = Object.values(hostTexts[language])
      for (const { label, type } of itemsOf(language)) {
        if (type !== 'separator') expect(texts).toContain(label)
      }
    }
  })

  it('shows at each command of the page the key that it has there', () => {
    const keys = shortcutTable
      .flatMap(({ shortcuts }) => shortcuts)
      .map(({ keys: shown }) => (typeof shown === 'string' ? shown : shown.en))
      .join(' ; ')
    const commands = itemsOf('en').filter(({ registerAccelerator }) => registerAccelerator === false)
    expect(commands.length).toBeGreaterThan(35)
    for (const { id, accelerator } of commands) {
      if (id === 'selectAll') continue
      const key = String(accelerator).replace('CmdOrCtrl', 'Ctrl')
      expect(keys.includes(key), `${id}: ${key}`).toBe(true)
    }
  })
})
