import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chosenPalettes, type DeskDesign } from '../../shared/publishing/deskDesign.ts'
import { type PageColours, type Palettes, pageColours } from '../../shared/publishing/pageColours.ts'
import { fontFaces } from '../export/fontFaces.ts'
import { resource } from '../export/resources.ts'
import type { Theme } from './readTheme.ts'

/** What all themes begin with: text, lists, quotations, tables, figures and printing. */
const baseStyle = resource((resources) => readFileSync(join(resources, 'themes/base.css'), 'utf8'))

/** The style sheet of a page whose body is `content`, fonts inside. */
export function pageStyle(theme: Theme, desk: DeskDesign, content: string): string {
  const colours = colourRules(chosenPalettes(theme.palettes, desk))
  return `${fontFaces(content, theme.fonts)}${colours}${baseStyle()}${theme.style}`
}

function colourRules(palettes: Palettes): string {
  return `:root {
  color-scheme: light dark;
${properties(pageColours(palettes.light))}
}
@media screen and (prefers-color-scheme: dark) {
  :root {
${properties(pageColours(palettes.dark))}
  }
}
`
}

function properties(colours: PageColours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `  --${name.replace('onAccent', 'on-accent')}: ${colour};`)
    .join('\n')
}
