import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage } from '../../src/services/export/articlePage.ts'
import { entryOf } from '../../src/services/publishing/folderManifest.ts'
import { samplePiece } from '../../src/services/publishing/pagePreview.ts'
import { writeFolderIndex } from '../../src/services/publishing/writeFolderIndex.ts'
import { builtInTheme, builtInThemes } from '../../src/services/theme/themeFolders.ts'
import type { Article } from '../../src/shared/article/article.ts'
import { type DeskSettings, defaultDeskSettings } from '../../src/shared/desk/deskSettings.ts'
import { sample } from '../unit/services/export/samples.ts'

const jar = join(
  dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')),
  'build/dist/vnu.jar',
)
const hasJava = spawnSync('java', ['-version']).status === 0

/** A desk with everything that a desk can have, and one with nothing. */
const dressed = {
  ...defaultDeskSettings,
  pages: {
    ...defaultDeskSettings.pages,
    siteName: 'صحيفة الميناء & أخبارها',
    siteAddress: 'https://example.com/news',
    footer: 'سطر أول\nسطر ثانٍ',
    logo: { mediaType: 'image/png' as const, data: 'iVBORw0KGgo=' },
    colours: { light: { accent: '#123456' }, dark: { paper: '#000000' } },
  },
}

describe('The Nu HTML checker', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tahrir-nu-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.skipIf(!hasJava)(
    'finds nothing in a page of any theme, nor in an index of pages (needs Java)',
    async () => {
      for (const theme of builtInThemes) {
        const write = (name: string, article: Article, desk: DeskSettings) =>
          writeFileSync(
            join(folder, `${theme}-${name}.html`),
            articlePage(article, desk, builtInTheme(theme)),
          )
        write('dressed', samplePiece(), dressed)
        write('bare', { ...sample, status: 'draft' }, defaultDeskSettings)
        mkdirSync(join(folder, theme))
        const entries = [entryOf(sample, 'water gardens.html'), entryOf(samplePiece(), 'حافلة.html')]
        await writeFolderIndex(join(folder, theme), entries, dressed.pages, builtInTheme(theme))
      }
      const pages = [
        ...readdirSync(folder).filter((name) => name.endsWith('.html')),
        ...builtInThemes.map((theme) => join(theme, 'index.html')),
      ].map((name) => join(folder, name))
      expect(pages).toHaveLength(9)
      const { status, stderr } = spawnSync('java', ['-jar', jar, '--Werror', ...pages], { encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(status).toBe(0)
    },
  )
})
