import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { ar } from '../../../../src/renderer/i18n/ar.ts'
import { en } from '../../../../src/renderer/i18n/en.ts'
import { locales } from '../../../../src/renderer/i18n/locale.ts'

type Tree = { [key: string]: string | Tree }

function messagesOf(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : messagesOf(value, `${path}${key}.`),
  )
}

const english = new Map(messagesOf(en))
const arabic = new Map(messagesOf(ar))

/** One number for each of the six forms that Arabic has. */
const numbers = { zero: 0, one: 1, two: 2, few: 5, many: 25, other: 100 }

describe('the texts of the screen', () => {
  it('are the same in number and name in both languages', () => {
    expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it.each([...arabic])(
    'have an Arabic message for %s with the variables of the English one',
    (key, message) => {
      expect(variablesOf(message, locales.ar)).toEqual(variablesOf(english.get(key) ?? '', locales.en))
    },
  )

  it.each([...arabic].filter(([, message]) => message.includes('plural')))(
    'say %s in all six Arabic forms',
    (_key, message) => {
      for (const form of Object.keys(numbers)) expect(message).toContain(`${form} {`)
      for (const count of Object.values(numbers)) {
        const said = new IntlMessageFormat(message, locales.ar).format({ count })
        expect(said).not.toMatch(/[0-9]/)
      }
    },
  )

  it('write the numbers of an Arabic plural in Arabic-Indic digits', () => {
    expect(new IntlMessageFormat(ar.library.total, locales.ar).format({ count: 12_500 })).toBe('١٢٬٥٠٠ مقال')
    expect(new IntlMessageFormat(ar.library.total, locales.ar).format({ count: 2 })).toBe('مقالان')
    expect(new IntlMessageFormat(ar.library.words, locales.ar).format({ count: 7 })).toBe('٧ كلمات')
  })

  it('name what tools look for as the issue names it', () => {
    expect([
      en.article.new,
      en.transfer.import,
      en.transfer.export,
      en.library.search,
      en.library.list,
      en.save.saved,
    ]).toEqual(['New article', 'Import', 'Export', 'Search articles', 'Articles', 'Saved'])
  })
})

function variablesOf(message: string, locale: string): string[] {
  const names = new Set<string>()
  const visit = (elements: unknown): void => {
    if (!Array.isArray(elements)) return
    for (const element of elements as {
      type: number
      value?: string
      options?: Record<string, { value: unknown }>
    }[]) {
      // 0 is plain text and 7 the number of a plural; all else in these messages names a variable.
      if (element.type !== 0 && element.type !== 7 && element.value !== undefined) names.add(element.value)
      for (const option of Object.values(element.options ?? {})) visit(option.value)
    }
  }
  visit(new IntlMessageFormat(message, locale).getAst())
  return [...names].sort()
}
