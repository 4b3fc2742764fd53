/**
 * Which particles may stand before a misspelt word in one: none; و or ف; also ب ك ل and the article (a noun); or, for a
 * word that is listed with the article, what may stand before that. A class is no wider than is safe: «واحد» is not
 * و and «احد», «كامل» is not ك and «امل».
 */
export type PrefixClass = 'alone' | 'word' | 'noun' | 'definite'

/** A misspelling with what may be meant, the likeliest first. With one answer the fix is certain. */
export interface Misspelling {
  wrong: string
  right: readonly string[]
}

/** Looks a word up with the particles before it; gives the right forms with the same particles, or none. */
export type FindMisspelling = (bare: string) => readonly string[]

const word = ['', 'و', 'ف'] as const
const article = ['ال', 'وال', 'فال', 'بال', 'وبال', 'كال', 'لل', 'ولل', 'فلل'] as const
const noun = [...word, 'ب', 'وب', 'فب', 'ك', 'وك', 'ل', 'ول', 'فل', ...article] as const
const prefixes = { alone: [''], word, noun, definite: article } as const

/**
 * A look-up over tables of «wrong right», separated by commas; of two right forms by a stroke. In the class
 * `definite` the words are listed without their article.
 */
export function findMisspelling(tables: Partial<Record<PrefixClass, string>>): FindMisspelling {
  const known = new Map<string, readonly string[]>()
  for (const [name, table] of Object.entries(tables) as [PrefixClass, string][]) {
    for (const { wrong, right } of readTable(table)) {
      for (const prefix of prefixes[name])
        known.set(
          prefix + wrong,
          right.map((each) => prefix + each),
        )
    }
  }
  return (bare) => known.get(bare) ?? []
}

function readTable(table: string): Misspelling[] {
  return table
    .split(/[,\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const [wrong = '', right = ''] = row.split(' ')
      return { wrong, right: right.split('|') }
    })
}

/** The Arabic names of Latin letters and what abbreviations of them are made of («سي إن إن»): not words of their own. */
export const letterNames: ReadonlySet<string> = new Set(
  'اي آي إيه ايه بي سي دي اف إف جي اتش إتش جيه كي ال إل ام إم ان إن او أو كيو ار آر اس إس تي يو في دبليو اكس إكس واي زد'.split(
    ' ',
  ),
)
