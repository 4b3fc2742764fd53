import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { resource } from './resources.ts'

const fontSchema = z.strictObject({
  family: z.string(),
  weight: z.string(),
  /** Those before are preferred: a character that two of them have does not call for the later one. */
  subsets: z.array(z.strictObject({ file: z.string(), unicodeRange: z.string() })),
})

interface Subset {
  /** A character that only this subset has, of those so far. */
  needed: RegExp
  face: () => string
}

/** The fonts that a page may have inside it, by the names of their folders. */
export const fontNames = resource((resources) => readdirSync(join(resources, 'fonts')).sort())

const fonts = new Map<string, Subset[]>()

/**
 * Style rules that bring fonts inside the file: of each the subsets that `content` has characters of.
 * Throws for a font that the program does not have.
 */
export function fontFaces(content: string, names: readonly string[]): string {
  return names
    .flatMap((name) => subsetsOf(name))
    .filter(({ needed }) => needed.test(content))
    .map(({ face }) => face())
    .join('')
}

function subsetsOf(name: string): Subset[] {
  const held = fonts.get(name) ?? resource((resources) => readFont(join(resources, 'fonts', name)))()
  fonts.set(name, held)
  return held
}

function readFont(folder: string): Subset[] {
  const font = fontSchema.parse(JSON.parse(readFileSync(join(folder, 'subsets.json'), 'utf8')))
  let earlier = ''
  return font.subsets.map(({ file, unicodeRange }) => {
    const own = characterClass(unicodeRange)
    const needed = new RegExp(earlier === '' ? own : `[${own}--[${earlier}]]`, 'v')
    earlier += own
    return {
      needed,
      face: resource(() => {
        const data = readFileSync(join(folder, file)).toString('base64')
        return `@font-face {
  font-family: '${font.family}';
  font-style: normal;
  font-weight: ${font.weight};
  src: url(data:font/woff2;base64,${data}) format('woff2');
  unicode-range: ${unicodeRange};
}
`
      }),
    }
  })
}

/** CSS `unicode-range` as a character class of a regular expression. */
function characterClass(unicodeRange: string): string {
  const ranges = unicodeRange.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-')
    return `\\u{${from}}-\\u{${to}}`
  })
  return `[${ranges.join('')}]`
}
