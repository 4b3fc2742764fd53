import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fail } from '../../shared/failures/fail.ts'
import { type Palettes, palettesSchema } from '../../shared/publishing/pageColours.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { fontNames } from '../export/fontFaces.ts'
import { type Misfit, parseTemplate, type TemplateNode } from './parseTemplate.ts'

/** How a page is laid out and looks: docs/themes.md. */
export interface Theme {
  id: string
  name: { ar: string; en: string }
  palettes: Palettes
  fonts: readonly string[]
  template: readonly TemplateNode[]
  style: string
}

export const templateFile = 'page.html'
export const styleFile = 'page.css'
const descriptionFile = 'theme.json'

const largestFile = 512 * 1024

const descriptionSchema = z.strictObject({
  name: z.strictObject({ ar: z.string().min(1).max(60), en: z.string().min(1).max(60) }),
  colours: palettesSchema,
  fonts: z.array(z.string()).max(4),
})
export type ThemeDescription = z.infer<typeof descriptionSchema>

/** A theme from its folder. `fallback` describes one that has a template and a style sheet but no description. */
export function readTheme(
  folder: string,
  id: string,
  fallback: ThemeDescription | null,
): Reply<Theme, 'themeBroken'> {
  const broken = (file: string, { problem, what, line }: Misfit) =>
    fail('themeBroken', { theme: id, file, problem, what, line })

  const [source, style, json] = [templateFile, styleFile, descriptionFile].map((file) =>
    readText(join(folder, file)),
  )
  if (typeof source !== 'string') return broken(templateFile, unread)
  if (typeof style !== 'string') return broken(styleFile, unread)
  const misfit = styleMisfit(style)
  if (misfit !== null) return broken(styleFile, misfit)

  const description = typeof json === 'string' ? readDescription(json) : fallback
  if (description === null) return broken(descriptionFile, unread)
  if ('problem' in description) return broken(descriptionFile, description)
  const unknown = description.fonts.find((font) => !fontNames().includes(font))
  if (unknown !== undefined)
    return broken(descriptionFile, { problem: 'fontUnknown', what: unknown, line: 0 })

  const template = parseTemplate(source)
  if ('problem' in template) return broken(templateFile, template)
  const { name, colours: palettes, fonts } = description
  return succeed({ id, name, palettes, fonts, template: template.nodes, style })
}

const unread: Misfit = { problem: 'fileUnread', what: '', line: 0 }

function readText(path: string): string | null {
  try {
    const bytes = readFileSync(path)
    return bytes.length > largestFile ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What ends the style element, what hides a name behind escapes, and what may fetch. An address is `data:` or `#`. */
const forbidden =
  /<\/|<!--|\\|@import|(?:image-set|image|cross-fade|src)\(|url\((?!\s*(?:"(?:data:|#)[^"\n]*"|'(?:data:|#)[^'\n]*'|(?:data:|#)[^\s"'()]*)\s*\))[^)]{0,60}\)?/iu

/** A style sheet stands in a `style` element, where nothing can be escaped, and may fetch nothing. */
function styleMisfit(style: string): Misfit | null {
  const found = forbidden.exec(style)
  if (found === null) return null
  const line = style.slice(0, found.index).split('\n').length
  return { problem: 'styleForbidden', what: found[0].slice(0, 60), line }
}

function readDescription(json: string): ThemeDescription | Misfit {
  try {
    const parsed = descriptionSchema.safeParse(JSON.parse(json))
    if (parsed.success) return parsed.data
    return { problem: 'descriptionWrong', what: parsed.error.issues[0]?.path.join('.') ?? '', line: 0 }
  } catch {
    return { problem: 'descriptionWrong', what: 'JSON', line: 0 }
  }
}
