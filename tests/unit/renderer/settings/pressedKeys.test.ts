import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shortcutTable } from '../../../../src/renderer/settings/shortcutTable.ts'

const folder = resolve(import.meta.dirname, '../../../e2e')
const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(resolve(folder, name), 'utf8').toLowerCase())
  .join('\n')

/** What the table calls a key, as the browser does. */
const browserNames: Record<string, string> = {
  Ctrl: 'Control',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  'Page Up': 'PageUp',
  'Page Down': 'PageDown',
}

/**
 * The chords and function keys in the words of the table: «Ctrl+Alt+↑, F3» gives two. Ctrl+Shift alone is
 * pressed key by key.
 */
function chordsIn(words: string): string[] {
  const chords = words.match(
    /(?:(?:Ctrl|Alt|Shift)\+)+(?!Ctrl|Alt|Shift)(?:Page Up|Page Down|[A-Z][a-z0-9]+|[^\s,](?![a-z]))|Ctrl\+,|\bF\d+\b/g,
  )
  return (chords ?? []).map((chord) =>
    chord
      .split(/\+(?=.)/)
      .map((part) => browserNames[part] ?? part)
      .join('+'),
  )
}

describe('the keys of the program', () => {
  it('are read from the table as the browser names them', () => {
    expect(chordsIn('Ctrl+Alt+↑, Ctrl+Alt+Page Down and F3, or Ctrl+Shift+.')).toEqual([
      'Control+Alt+ArrowUp',
      'Control+Alt+PageDown',
      'F3',
      'Control+Shift+.',
    ])
  })

  it('are each pressed in the built program by an end-to-end test', () => {
    const listed = shortcutTable.flatMap(({ shortcuts }) =>
      shortcuts.flatMap(({ keys }) => chordsIn(typeof keys === 'string' ? keys : keys.en)),
    )
    expect(listed.length).toBeGreaterThan(50)
    const pressed = (chord: string) =>
      ["'", '"', '`'].some((quote) => tests.includes(`${quote}${chord.toLowerCase()}${quote}`))
    expect([...new Set(listed)].filter((chord) => !pressed(chord))).toEqual([])
  })
})
