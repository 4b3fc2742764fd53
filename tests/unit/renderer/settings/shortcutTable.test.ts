import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shortcutTable } from '../../../../src/renderer/settings/shortcutTable.ts'

/** The tables of docs/keyboard.md: the heading, and the cells of each row. */
function documentedKeys(): { title: string; rows: string[][] }[] {
  const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/keyboard.md'), 'utf8')
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n')
      const rows = lines.filter((line) => line.startsWith('|')).slice(2)
      return {
        title,
        rows: rows.map((row) =>
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
      }
    })
    .filter(({ rows }) => rows.length > 0)
}

describe('the list of keys in the program', () => {
  it('says what docs/keyboard.md says, in its order', () => {
    const shown = shortcutTable.map(({ title, shortcuts }) => ({
      title: title.en,
      rows: shortcuts.map(({ keys, does }) => [typeof keys === 'string' ? keys : keys.en, does.en]),
    }))
    expect(shown).toEqual(documentedKeys())
  })

  it('says it in Arabic as well, and no key twice in one place', () => {
    for (const { title, shortcuts } of shortcutTable) {
      const said = [title.ar, ...shortcuts.map(({ does }) => does.ar)]
      for (const words of said) expect(words).toMatch(/\p{Script=Arabic}/u)
      const keys = shortcuts.map((shortcut) => JSON.stringify(shortcut.keys))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('gives no letter or digit with Ctrl+Alt two meanings, since what is meant anywhere is meant in the text', () => {
    const keys = shortcutTable.flatMap(({ shortcuts }) =>
      shortcuts.flatMap(({ keys: said }) => [
        ...(typeof said === 'string' ? said : said.en).matchAll(/Ctrl\+Alt\+[A-Z0-9]\b/g),
      ]),
    )
    const names = keys.map(([name]) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
