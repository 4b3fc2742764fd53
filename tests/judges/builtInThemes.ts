import { tmpdir } from 'node:os'
import type { Theme } from '../../src/services/theme/readTheme.ts'
import { findTheme } from '../../src/services/theme/themeFolders.ts'

/** The three themes that come with the program. */
export function builtInThemes(): Theme[] {
  return ['classic', 'modern', 'magazine'].map((name) => {
    const theme = findTheme(tmpdir(), name)
    if (!theme.ok) throw new Error(`There is no theme ${name}.`)
    return theme.value
  })
}
