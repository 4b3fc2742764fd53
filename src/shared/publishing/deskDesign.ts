import { z } from 'zod'
import { addressSchema } from '../article/metadata.ts'
import { type Palette, type Palettes, paletteSchema } from './pageColours.ts'

export const themeIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** The largest logo, in bytes: it stands in every page. */
export const largestLogo = 256 * 1024
export const logoMediaTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'] as const

export const logoSchema = z.strictObject({
  mediaType: z.enum(logoMediaTypes),
  /** The file in base64. */
  data: z.base64().max(Math.ceil((largestLogo * 4) / 3) + 4),
})
export type Logo = z.infer<typeof logoSchema>

const chosenColours = paletteSchema.partial()

/** How the desk's pages look: everything that the settings form changes. */
export const deskDesignSchema = z.strictObject({
  theme: themeIdSchema,
  /** Colours of the desk's own, in the place of the theme's. */
  colours: z.strictObject({ light: chosenColours, dark: chosenColours }),
  logo: logoSchema.nullable(),
  siteName: z.string().max(200),
  siteAddress: addressSchema.nullable(),
  /** One paragraph a line, at the foot of each page. */
  footer: z.string().max(2000),
})
export type DeskDesign = z.infer<typeof deskDesignSchema>

export const plainDesign: DeskDesign = {
  theme: 'classic',
  colours: { light: {}, dark: {} },
  logo: null,
  siteName: '',
  siteAddress: null,
  footer: '',
}

/** The theme's colours with the desk's own in their place. */
export function chosenPalettes(theme: Palettes, { colours }: DeskDesign): Palettes {
  return { light: chosen(theme.light, colours.light), dark: chosen(theme.dark, colours.dark) }
}

function chosen(theme: Palette, desk: DeskDesign['colours']['light']): Palette {
  return {
    paper: desk.paper ?? theme.paper,
    ink: desk.ink ?? theme.ink,
    accent: desk.accent ?? theme.accent,
    link: desk.link ?? theme.link,
  }
}
