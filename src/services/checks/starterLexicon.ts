import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resource } from '../export/resources.ts'
import { readLexiconCsv } from './lexiconCsv.ts'

/** The entries that come with the program. Throws where the file is not whole: then the program is not. */
export const starterLexicon = resource((folder) => {
  const read = readLexiconCsv(readFileSync(join(folder, 'lexicon/starter.csv'), 'utf8'))
  if (read === null || read.refused.length > 0) throw new Error('The starter lexicon is not whole.')
  return read.entries
})
