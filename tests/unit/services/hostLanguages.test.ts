import { describe, expect, it } from 'vitest'
import { hostLanguages } from '../../../src/services/hostLanguages.ts'

describe('the language of the UI', () => {
  it.each([
    ['is Arabic where nothing says otherwise', {}, undefined, { forcedLanguage: null, systemLanguage: 'ar' }],
    [
      'is Arabic in the C locale',
      { LANG: 'C.UTF-8' },
      undefined,
      { forcedLanguage: null, systemLanguage: 'ar' },
    ],
    ['is the system’s', { LANG: 'en_GB.UTF-8' }, undefined, { forcedLanguage: null, systemLanguage: 'en' }],
    [
      'passes over an empty variable',
      { LC_ALL: '', LANG: 'en_US' },
      undefined,
      { forcedLanguage: null, systemLanguage: 'en' },
    ],
    [
      'is what the host knows of the system first',
      { LANG: 'en_US' },
      ['ar-EG'],
      { forcedLanguage: null, systemLanguage: 'ar' },
    ],
    [
      'is the first that the person prefers and that there is a screen in',
      { LANG: 'ar_EG' },
      ['fr-FR', 'en-GB', 'ar'],
      { forcedLanguage: null, systemLanguage: 'en' },
    ],
    [
      'is forced by TAHRIR_LANGUAGE',
      { TAHRIR_LANGUAGE: 'en', LANG: 'ar_EG' },
      undefined,
      { forcedLanguage: 'en', systemLanguage: 'ar' },
    ],
    [
      'is not forced by a language that there is no UI in',
      { TAHRIR_LANGUAGE: 'fr' },
      undefined,
      { forcedLanguage: null, systemLanguage: 'ar' },
    ],
  ] as const)('%s', (_, env, locale, expected) => {
    expect(hostLanguages({ ...env }, locale)).toEqual(expected)
  })
})
