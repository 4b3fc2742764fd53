import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../../scripts/buildPaths.ts'
import { checkImage } from '../../../src/services/assets/checkImage.ts'
import { readLexiconCsv } from '../../../src/services/checks/lexiconCsv.ts'
import { renderArticle } from '../../../src/services/export/renderArticle.ts'
import { Random, seedOf } from '../../../src/services/generate/Random.ts'
import { readArticleFile } from '../../../src/services/import/readArticleFile.ts'
import { readTheme } from '../../../src/services/theme/readTheme.ts'
import { documentSchema } from '../../../src/shared/article/documentSchema.ts'
import { documentToArticle } from '../../../src/shared/article/documentToArticle.ts'
import { metadataSchema } from '../../../src/shared/article/metadata.ts'
import { normaliseDocument } from '../../../src/shared/article/normaliseDocument.ts'
import { exportFormatSchema, importFailures } from '../../../src/shared/contract/transfers.ts'
import { parseQuery } from '../../../src/shared/search/parseQuery.ts'
import { sampleImage } from '../../harness/sampleImages.ts'
import type { FuzzTarget } from './FuzzTarget.ts'
import { mutateBytes } from './mutateBytes.ts'
import { seedFiles } from './seedFiles.ts'

const images = (['png', 'jpeg', 'webp', 'webpAlpha', 'gif', 'movingGif', 'avif'] as const).map(sampleImage)
const lexicon = new TextEncoder().encode(
  'term,variants,language,note\r\nبيونغ يانغ,"بيونج يانج|بيونغيانغ",ar,عاصمة\r\n"الأمم ""المتحدة""",,ar,\r\n',
)
const utf8 = new TextDecoder('utf-8')

/** The importers, with mutated files: what they give fits the schema and can be exported, or they say why not. */
export function importersTarget(seed: number): FuzzTarget {
  const files = seedFiles()
  const themes = mkdtempSync(join(tmpdir(), 'tahrir-fuzz-theme-'))
  const themeFiles = ['page.html', 'page.css', 'theme.json'].map((name) => {
    return {
      name,
      bytes: Uint8Array.from(readFileSync(join(projectFolder, 'resources/themes/classic', name))),
    }
  })

  const article = (random: Random): string | null => {
    const file = random.pick(files)
    const other = random.pick(files)
    const bytes = mutateBytes(file.bytes, random, other.bytes)
    const name = random.chance(0.8)
      ? file.name
      : random.pick(['x', 'x.html', 'x.md', 'x.txt', 'x.json', 'x.docx', '..'])
    const reply = readArticleFile(name, bytes)
    if (!reply.ok)
      return (importFailures as readonly string[]).includes(reply.error.code) ? null : reply.error.code
    const document = normaliseDocument(reply.value.document)
    documentSchema.nodeFromJSON(document).check()
    const metadata = metadataSchema.parse(reply.value.metadata)
    if (!random.chance(0.15)) return null
    const read = documentToArticle({ id: 'fuzz', document, metadata, createdAt: 0, updatedAt: 0 })
    const format = random.pick(exportFormatSchema.options)
    const rendered = renderArticle(read, format)
    const again = readArticleFile(rendered.name, rendered.bytes)
    const isBack = again.ok || ['fileEmpty', 'fileTooLarge', 'fileTooComplex'].includes(again.error.code)
    return isBack ? null : `exported as ${format} and not read again: ${again.error.code}`
  }

  const others: ((random: Random) => string | null)[] = [
    (random) => {
      const reply = checkImage('x.png', mutateBytes(random.pick(images), random, random.pick(images)))
      return reply.ok || reply.error.code.startsWith('image') ? null : reply.error.code
    },
    (random) => {
      const text = utf8.decode(mutateBytes(lexicon, random, lexicon))
      readLexiconCsv(text)
      return null
    },
    (random) => {
      const words = [
        'desk:اقتصاد',
        '"عبارة تامة"',
        '-كلمة',
        'قبل:2026-01-01',
        'byline:',
        'urgency:1..',
        'OR',
        '(((',
      ]
      const query = Array.from({ length: random.integer(1, 30) }, () => random.pick(words)).join(' ')
      parseQuery(utf8.decode(mutateBytes(new TextEncoder().encode(query), random, lexicon)).slice(0, 1000))
      return null
    },
    (random) => {
      const changed = random.pick(themeFiles)
      for (const { name, bytes } of themeFiles) {
        writeFileSync(
          join(themes, name),
          name === changed.name ? mutateBytes(bytes, random, changed.bytes) : bytes,
        )
      }
      const reply = readTheme(themes, 'fuzz', null)
      return reply.ok || reply.error.code === 'themeBroken' ? null : reply.error.code
    },
  ]

  return {
    async run(index) {
      const random = new Random(seedOf(seed, index))
      return random.chance(0.85) ? article(random) : random.pick(others)(random)
    },
    async end() {
      rmSync(themes, { recursive: true, force: true })
      return null
    },
  }
}
