import type { Article } from '../../shared/article/article.ts'
import { cleanLine } from './cleanText.ts'
import { pageWords } from './pageWords.ts'
import { firstParagraph, isBlank, lineText, shorten } from './plainText.ts'

/** Longer than what search engines and social networks show of a description. */
const descriptionLimit = 300

/** The title of an article's page: its headline, or words for a page without one. */
export function pageTitle(article: Pick<Article, 'headline' | 'language'>): string {
  const headline = lineText(article.headline)
  return isBlank(headline) ? pageWords(article.language).untitled : cleanLine(headline)
}

/** The description that somebody wrote, else the standfirst, else the beginning of the text. */
export function pageDescription({
  metadata,
  standfirst,
  sections,
  conclusion,
}: Pick<Article, 'metadata' | 'standfirst' | 'sections' | 'conclusion'>): string {
  const candidates = [
    metadata.description,
    standfirst === null ? '' : lineText(standfirst),
    firstParagraph(sections.flatMap((section) => section.blocks)) ?? '',
    firstParagraph(conclusion?.blocks ?? []) ?? '',
  ]
  return shorten(candidates.find((candidate) => !isBlank(candidate)) ?? '', descriptionLimit)
}
