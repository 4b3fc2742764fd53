import { beforeAll, describe, expect, test } from 'vitest'
import { builtRenderer, firstLoad, loadOf, type Script } from '../harness/builtRenderer.ts'

/** What the first list is shown without, and why somebody might think otherwise. */
const later: Record<string, RegExp> = {
  'the editor':
    /node_modules\/(@tiptap|prosemirror-[\w-]+|yjs|lib0)\/|^src\/renderer\/editor\/(?!panelShown)/,
  'the checks': /^src\/shared\/checks\/((text|words)\/|Checker|lexicon\/(?!LexiconEntry))/,
  'the texts of any language: one is fetched when the host has said which':
    /^src\/renderer\/i18n\/(ar|en)[/.]/,
  'React Aria in other languages': /\/intl\/.*\/(?!ar-|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/,
  'the settings': /^src\/renderer\/settings\/(pages|SettingsDialog|ShortcutsDialog)/,
  'the details, the checklist and the preview': /^src\/renderer\/publish\/(DetailsPanel|finish|preview|many)/,
  'versions and their comparison':
    /node_modules\/diff\/|^src\/renderer\/history\/(Compar|HistoryPanel|VersionItem)/,
  'the table, the board and the filters':
    /^src\/renderer\/library\/(TableView|Board|FilterFields|SelectionBar)/,
  'calendars and fields for dates': /react-(aria|stately)\/.*(calendar|datepicker)/,
}

describe('the first load of the page', () => {
  let scripts: readonly Script[] = []
  beforeAll(async () => {
    scripts = await builtRenderer()
    // A build takes its time where the machine has other work.
  }, 60_000)

  test.each(Object.entries(later))('is without %s', (_name, pattern) => {
    const modulesOf = (some: readonly Script[]) => some.flatMap(({ modules }) => modules)
    expect(modulesOf(firstLoad(scripts)).filter((module) => pattern.test(module))).toEqual([])
  })

  test('is less than half of what there is, and the editor is not with what the settings need', () => {
    const bytes = (some: readonly Script[]) => some.reduce((sum, script) => sum + script.bytes, 0)
    expect(bytes(firstLoad(scripts))).toBeLessThan(bytes(scripts) / 2)
    const settings = loadOf(scripts, 'src/renderer/settings/SettingsDialog.tsx')
    expect(settings.length).toBeGreaterThan(0)
    expect(settings.flatMap(({ modules }) => modules).filter((module) => /@tiptap/.test(module))).toEqual([])
  })

  test('can tell: each of these is somewhere, but for the languages that nobody speaks here', () => {
    const all = scripts.flatMap(({ modules }) => modules)
    for (const [name, pattern] of Object.entries(later)) {
      if (name !== 'React Aria in other languages')
        expect(
          all.some((module) => pattern.test(module)),
          name,
        ).toBe(true)
    }
    expect(all.some((module) => /\/intl\/.*\/ar-AE\.mjs$/.test(module))).toBe(true)
  })
})
