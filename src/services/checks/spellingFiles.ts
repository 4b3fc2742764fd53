import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Speller, type SpellingFiles } from '../../shared/spelling/Speller.ts'
import type { SpellingLanguage } from '../../shared/spelling/SpellingLanguage.ts'
import { resourcesFolder } from '../export/resources.ts'

/** The dictionaries of the program's `resources`. Rejects where they are not there: then the program is not whole. */
export async function spellingFiles(language: SpellingLanguage): Promise<SpellingFiles> {
  const read = (name: string) => readFile(join(resourcesFolder(), 'dictionaries', language, name), 'utf8')
  if (language === 'ar') {
    const [affixes, words, ...lists] = await Promise.all([
      read('ar.aff'),
      read('ar.dic'),
      read('cldr-names.txt'),
      read('more-words.txt'),
    ])
    return { affixes, words, additions: '', lists }
  }
  const [affixes, words, additions, ...lists] = await Promise.all([
    read('en_US.aff'),
    read('en_US.dic'),
    read('en_AU-additions.dic'),
    read('more-words.txt'),
  ])
  return { affixes, words, additions, lists }
}

let speller: Speller | undefined

/** The one speller of this thread. It takes memory only once a word has been asked about. */
export function spellerHere(): Speller {
  speller ??= new Speller(spellingFiles)
  return speller
}
