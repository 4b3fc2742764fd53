import { z } from 'zod'
import { contrast, mix, mixUntilReadable } from './contrast.ts'

export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/)

/** The colours that a theme gives and a desk may change, for light or for dark. */
export const paletteSchema = z.strictObject({
  paper: colourSchema,
  ink: colourSchema,
  accent: colourSchema,
  link: colourSchema,
})
export type Palette = z.infer<typeof paletteSchema>
export type PaletteColour = keyof Palette
export const paletteColours = ['paper', 'ink', 'accent', 'link'] as const satisfies PaletteColour[]

export const palettesSchema = z.strictObject({ light: paletteSchema, dark: paletteSchema })
export type Palettes = z.infer<typeof palettesSchema>
export type Scheme = keyof Palettes
export const schemes = ['light', 'dark'] as const satisfies Scheme[]

/** All colours that a page's style sheet may use, as its custom properties `--paper`, `--ink` … */
export interface PageColours extends Palette {
  /** Text of lesser weight. */
  quiet: string
  /** Lines between things. */
  rule: string
  /** The ground of boxes. */
  tint: string
  highlight: string
  /** Text on a ground of the accent's colour. */
  onAccent: string
}

/** Text needs this contrast with what it stands on: WCAG 2.2, 1.4.3. */
export const readableContrast = 4.5

const yellow = '#ffd84d'

/** The colours of a page from the four that can be chosen. */
export function pageColours(palette: Palette): PageColours {
  const { paper, ink, accent } = palette
  const tint = mix(paper, ink, 0.045)
  return {
    ...palette,
    quiet: mixUntilReadable(mix(ink, paper, 0.32), ink, tint, readableContrast),
    rule: mix(paper, ink, 0.16),
    tint,
    highlight: highlightOn(paper, ink),
    onAccent: contrast(paper, accent) >= contrast(ink, accent) ? paper : ink,
  }
}

/** As yellow as the ink on it stays readable. */
function highlightOn(paper: string, ink: string): string {
  for (const part of [0.45, 0.35, 0.25, 0.15, 0.08]) {
    const ground = mix(paper, yellow, part)
    if (contrast(ink, ground) >= readableContrast) return ground
  }
  return paper
}

/** A pair of colours in which text is too hard to read. */
export interface ContrastFault {
  scheme: Scheme
  colour: Exclude<PaletteColour, 'paper'>
  /** Rounded down, so that what is said to be 4.5 is. */
  ratio: number
}

/** Which colours of a palette do not stand out enough from the page, or from the boxes on it. */
export function contrastFaults(palettes: Palettes): ContrastFault[] {
  return schemes.flatMap((scheme) => {
    const colours = pageColours(palettes[scheme])
    return (['ink', 'accent', 'link'] as const).flatMap((colour) => {
      const ratio = Math.min(
        contrast(colours[colour], colours.paper),
        contrast(colours[colour], colours.tint),
      )
      return ratio >= readableContrast ? [] : [{ scheme, colour, ratio: Math.floor(ratio * 10) / 10 }]
    })
  })
}
