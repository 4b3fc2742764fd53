import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { articleFragment } from '../../../../src/services/export/articleFragment.ts'
import { articlePage } from '../../../../src/services/export/articlePage.ts'
import { type Article, articleSchema } from '../../../../src/shared/article/article.ts'
import type { Block } from '../../../../src/shared/article/block.ts'
import type { Line, Run } from '../../../../src/shared/article/inline.ts'

export const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../fixtures/articles', name), 'utf8')
export const sample = articleSchema.parse(JSON.parse(fixture('water-gardens.json')))

export const rtl = (text: string): Line => ({ direction: 'rtl', content: [{ text }] })
export const ltr = (text: string): Line => ({ direction: 'ltr', content: [{ text }] })
export const paragraph = (line: Line): Block => ({ type: 'paragraph', id: 'p', ...line })
export const runs = (...content: Run[]): Block => paragraph({ direction: 'rtl', content })

export function withBlocks(...blocks: Block[]): Article {
  return {
    ...sample,
    standfirst: null,
    credit: null,
    conclusion: null,
    headline: rtl('عنوان'),
    sections: [{ id: 's', heading: null, blocks }],
  }
}

export const fragmentOf = (...blocks: Block[]) =>
  articleFragment(withBlocks(...blocks))
    .replace('<h1 dir="rtl">عنوان</h1>\n', '')
    .trimEnd()
export const bodyOf = (article: Article) => articlePage(article).replace(/^.*<body>\n/s, '')
export const pageOf = (...blocks: Block[]) =>
  bodyOf(withBlocks(...blocks))
    .replace(/^.*<\/header>\n/s, '')
    .replace(/\n<\/article>.*$/s, '')
