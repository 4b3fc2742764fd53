import { readFileSync } from 'node:fs'
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

const subsets = resource((resources): Subset[] => {
  const folder = join(resources, 'fonts/noto-naskh-arabic')
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
})

/** Style rules that bring the article's font inside the file: the subsets that `content` has characters of. */
export function fontFaces(content: string): string {
  return subsets()
    .filter(({ needed }) => needed.test(content))
    .map(({ face }) => face())
    .join('')
}

/** CSS `unicode-range` as a character class of a regular expression. */
function characterClass(unicodeRange: string): string {
  const ranges = unicodeRange.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-')
    return `\\u{${from}}-\\u{${to}}`
  })
  return `[${ranges.join('')}]`
}
