import type { SpellingLanguage } from '../../shared/spelling/SpellingLanguage.ts'

/** Where the host serves the files of `resources/dictionaries` that the build has put beside the page. */
export const dictionaryAddresses: Readonly<
  Record<SpellingLanguage, { affixes: URL; words: URL; additions: URL | null; lists: readonly URL[] }>
> = {
  ar: {
    affixes: new URL('../../../resources/dictionaries/ar/ar.aff', import.meta.url),
    words: new URL('../../../resources/dictionaries/ar/ar.dic', import.meta.url),
    additions: null,
    lists: [
      new URL('../../../resources/dictionaries/ar/cldr-names.txt', import.meta.url),
      new URL('../../../resources/dictionaries/ar/more-words.txt', import.meta.url),
    ],
  },
  en: {
    affixes: new URL('../../../resources/dictionaries/en/en_US.aff', import.meta.url),
    words: new URL('../../../resources/dictionaries/en/en_US.dic', import.meta.url),
    additions: new URL('../../../resources/dictionaries/en/en_AU-additions.dic', import.meta.url),
    lists: [new URL('../../../resources/dictionaries/en/more-words.txt', import.meta.url)],
  },
}
