import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderArticle } from '../../../src/services/export/renderArticle.ts'
import { generateArticle } from '../../../src/services/generate/generateArticle.ts'
import { documentToArticle } from '../../../src/shared/article/documentToArticle.ts'
import { exportFormatSchema } from '../../../src/shared/contract/transfers.ts'
import { hostileDocx, hostileHtml, hostileMarkdown } from '../../generators/hostile.ts'
import { encodings } from '../../unit/services/import/encodings.ts'

export interface SeedFile {
  name: string
  bytes: Uint8Array
}

const fixtures = join(import.meta.dirname, '../../fixtures')

/** Real files of every kind that is read: articles in each format and encoding, what clipboards hold, hostile ones. */
export function seedFiles(): SeedFile[] {
  const files: SeedFile[] = []
  for (let index = 0; index < 4; index += 1) {
    const { document, metadata } = generateArticle({ count: 100, seed: 8 }, index)
    const dates = { createdAt: 0, updatedAt: 0 }
    const article = documentToArticle({ id: `seed-${index}`, document, metadata, ...dates })
    for (const format of exportFormatSchema.options) {
      const { name, bytes } = renderArticle(article, format)
      files.push({ name, bytes: Uint8Array.from(bytes) })
    }
  }
  for (const folder of ['articles', 'clipboard', 'text']) {
    for (const name of readdirSync(join(fixtures, folder))) {
      files.push({ name, bytes: Uint8Array.from(readFileSync(join(fixtures, folder, name))) })
    }
  }
  const text = readFileSync(join(fixtures, 'text/report.txt'), 'utf8')
  for (const encode of Object.values(encodings)) {
    try {
      files.push({ name: 'report.txt', bytes: encode(text) })
    } catch {
      files.push({ name: 'report.txt', bytes: encode('خبر من غرفة الأخبار\r\nنص الخبر، وفيه سطر ثان.') })
    }
  }
  const utf8 = (text: string) => new TextEncoder().encode(text)
  for (const html of hostileHtml) files.push({ name: 'hostile.html', bytes: utf8(`<h1>عنوان</h1>${html}`) })
  for (const markdown of hostileMarkdown) files.push({ name: 'hostile.md', bytes: utf8(markdown) })
  for (const bytes of hostileDocx) files.push({ name: 'hostile.docx', bytes })
  return files
}
