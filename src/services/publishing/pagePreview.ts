import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Article, articleSchema } from '../../shared/article/article.ts'
import type { PagePreview } from '../../shared/contract/publishing.ts'
import type { DeskSettings } from '../../shared/desk/deskSettings.ts'
import { pageContent } from '../export/articlePage.ts'
import { pageTitle } from '../export/pageDescription.ts'
import { resource } from '../export/resources.ts'
import { pageStyle } from '../theme/pageStyle.ts'
import type { Theme } from '../theme/readTheme.ts'
import { shareCards } from './shareCards.ts'

/** A piece with everything that a page can have, for those who choose how pages look. */
export const samplePiece = resource(
  (resources): Article =>
    articleSchema.parse(JSON.parse(readFileSync(join(resources, 'samples/page.json'), 'utf8'))),
)

/** The page of an article in its parts. The style sheet is left out where the caller has it. */
export function pagePreview(
  article: Article,
  desk: DeskSettings,
  theme: Theme,
  knownStyle: string | undefined,
): PagePreview {
  const body = pageContent(article, desk, theme)
  const title = pageTitle(article)
  const style = pageStyle(theme, desk.pages, title + body)
  const styleId = createHash('sha256').update(style).digest('base64url')
  return {
    language: article.language,
    direction: article.direction,
    title,
    body,
    styleId,
    style: styleId === knownStyle ? null : style,
    cards: shareCards(article, desk),
  }
}
