import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../../shared/failures/fail.ts'
import { themeIdSchema } from '../../shared/publishing/deskDesign.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { resource } from '../export/resources.ts'
import { readTheme, type Theme, type ThemeDescription } from './readTheme.ts'

/** The program's own themes, in the order in which they are offered. The first is used where nobody chose. */
export const builtInThemes = ['classic', 'modern', 'magazine'] as const

const builtIn = new Map(
  builtInThemes.map((id) => [
    id as string,
    resource((resources) => {
      const theme = readTheme(join(resources, 'themes', id), id, null)
      if (!theme.ok) throw new Error(theme.error.message)
      return theme.value
    }),
  ]),
)

export function builtInTheme(id: (typeof builtInThemes)[number] = 'classic'): Theme {
  const theme = builtIn.get(id)
  if (theme === undefined) throw new Error(`There is no theme ${id}.`)
  return theme()
}

export interface FoundTheme {
  id: string
  isOwn: boolean
  theme: Reply<Theme, 'themeBroken'>
}

/** All themes: the program's, and those that the desk has put into the folder `themes` of the data folder. */
export function listThemes(dataFolder: string): FoundTheme[] {
  return [
    ...builtInThemes.map((id) => ({ id, isOwn: false, theme: succeed(builtInTheme(id)) })),
    ...ownThemeIds(dataFolder).map((id) => ({ id, isOwn: true, theme: readOwnTheme(dataFolder, id) })),
  ]
}

/** One theme, read anew where it is the desk's own, so that a designer sees each change at once. */
export function findTheme(dataFolder: string, id: string): Reply<Theme, 'themeMissing' | 'themeBroken'> {
  const own = builtIn.get(id)
  if (own !== undefined) return succeed(own())
  if (!ownThemeIds(dataFolder).includes(id)) return fail('themeMissing', { theme: id })
  return readOwnTheme(dataFolder, id)
}

function ownThemeIds(dataFolder: string): string[] {
  try {
    return readdirSync(join(dataFolder, 'themes'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && themeIdSchema.safeParse(entry.name).success)
      .map(({ name }) => name)
      .filter((name) => !builtIn.has(name))
      .sort()
  } catch {
    return []
  }
}

function readOwnTheme(dataFolder: string, id: string): Reply<Theme, 'themeBroken'> {
  const { palettes, fonts } = builtInTheme()
  const fallback: ThemeDescription = { name: { ar: id, en: id }, colours: palettes, fonts: [...fonts] }
  return readTheme(join(dataFolder, 'themes', id), id, fallback)
}
