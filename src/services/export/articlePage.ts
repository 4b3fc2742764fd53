import type { Article } from '../../shared/article/article.ts'
import { isFinished } from '../../shared/article/status.ts'
import { type DeskSettings, defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import { listDigits } from '../../shared/desk/listDigits.ts'
import { creditParagraphs } from './creditParagraphs.ts'
import { container, element, type Html, lines, nothing, text } from './html.ts'
import type { Manner } from './manner.ts'
import { pageHead } from './pageHead.ts'
import { pageHeader } from './pageHeader.ts'
import { pageConclusion, pageSections } from './pageSections.ts'
import { pageWords, wordsAttributes } from './pageWords.ts'

/** An article as a whole HTML page that needs no other file and runs nothing. */
export function articlePage(article: Article, desk: DeskSettings = defaultDeskSettings): string {
  const { direction, language } = article
  const manner: Manner = {
    form: 'page',
    words: pageWords(language),
    listDigits: listDigits(language, desk.writing),
  }
  const content = lines([...pageSections(article, manner), pageConclusion(article, manner)])
  const main = container('main', {}, [
    isFinished(article.status) ? nothing : statusMark(article, manner),
    container('article', {}, [pageHeader(article, content, manner), content, footer(article)]),
  ])
  const body = container('body', {}, [main])
  const head = pageHead(article, body, manner.words)
  return `<!doctype html>\n${container('html', { lang: language, dir: direction }, [head, body])}\n`
}

function statusMark(article: Article, { words }: Manner): Html {
  const attributes = wordsAttributes(words, article)
  return element(
    'p',
    { class: 'draft', ...attributes },
    element('strong', {}, text(article.status === 'withdrawn' ? words.withdrawn : words.draft)),
  )
}

function footer(article: Article): Html {
  const paragraphs = creditParagraphs(article, article.direction, 'page')
  return paragraphs.length === 0 ? nothing : container('footer', {}, paragraphs)
}
