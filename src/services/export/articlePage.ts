import type { Article } from '../../shared/article/article.ts'
import { type DeskSettings, defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import { listDigits } from '../../shared/desk/listDigits.ts'
import { deskParts } from '../theme/deskParts.ts'
import { fillTemplate } from '../theme/fillTemplate.ts'
import type { Theme } from '../theme/readTheme.ts'
import { builtInTheme } from '../theme/themeFolders.ts'
import { creditParagraphs } from './creditParagraphs.ts'
import { headerParts } from './headerParts.ts'
import { container, element, type Html, lines, nothing, text } from './html.ts'
import { type ImagePlace, type Manner, shownImages } from './manner.ts'
import { pageHead } from './pageHead.ts'
import { pageConclusion, pageSections } from './pageSections.ts'
import { pageWords, wordsAttributes } from './pageWords.ts'
import { statusMark } from './statusMark.ts'

/**
 * An article as a whole HTML page that runs nothing, as the desk has settled. It needs no other file, unless its
 * images are to stand beside it.
 */
export function articlePage(
  article: Article,
  desk: DeskSettings = defaultDeskSettings,
  theme: Theme = builtInTheme(),
  imagePlace: ImagePlace = 'inline',
): string {
  const { direction, language } = article
  const body = container('body', {}, [pageContent(article, desk, theme, imagePlace)])
  const head = pageHead(article, body, desk.pages, theme, imagePlace)
  return `<!doctype html>\n${container('html', { lang: language, dir: direction }, [head, body])}\n`
}

/** What stands in the body of an article's page: its theme's template, filled. */
export function pageContent(
  article: Article,
  desk: DeskSettings,
  theme: Theme,
  imagePlace: ImagePlace = 'inline',
): Html {
  const { language } = article
  const manner: Manner = {
    form: 'page',
    words: pageWords(language),
    listDigits: listDigits(language, desk.writing),
    images: shownImages(article, imagePlace),
  }
  const text = lines(pageSections(article, manner))
  const conclusion = pageConclusion(article, manner)
  return fillTemplate(theme.template, {
    ...deskParts(desk.pages, article),
    ...headerParts(article, lines([text, conclusion]), manner),
    'draft-mark': draftMark(article, manner),
    text,
    conclusion,
    credit: lines(creditParagraphs(article, article.direction, 'page')),
  })
}

function draftMark(article: Article, { words }: Manner): Html {
  const mark = statusMark(article)
  if (mark === null) return nothing
  const attributes = wordsAttributes(words, article)
  return element('p', { class: 'draft', ...attributes }, element('strong', {}, text(mark)))
}
