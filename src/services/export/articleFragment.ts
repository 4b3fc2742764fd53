import type { Article } from '../../shared/article/article.ts'
import type { Line } from '../../shared/article/inline.ts'
import { languageDirection } from '../../shared/article/language.ts'
import { type DeskSettings, defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import { listDigits } from '../../shared/desk/listDigits.ts'
import { creditParagraphs } from './creditParagraphs.ts'
import { element, type Html, lines, nothing, text } from './html.ts'
import { type Manner, shownImages } from './manner.ts'
import { pageWords } from './pageWords.ts'
import { isBlank, lineText } from './plainText.ts'
import { lineElement, renderBlocks } from './renderBlocks.ts'
import { statusMark } from './statusMark.ts'

/**
 * An article as flat HTML for a CMS: each block stands at the top level with a `dir` of its own, without
 * style and without the elements that a CMS drops or mistakes (findings.md, "Where exports go").
 */
export function articleFragment(article: Article, desk: DeskSettings = defaultDeskSettings): string {
  const manner: Manner = {
    form: 'fragment',
    words: pageWords(article.language),
    listDigits: listDigits(article.language, desk.writing),
    images: shownImages(article),
  }
  const line = (name: string, given: Line | null) =>
    given === null || isBlank(lineText(given)) ? nothing : lineElement(name, given, null, manner)
  const parts = [
    draftMark(article, manner),
    line('h1', article.headline),
    line('p', article.standfirst),
    ...[...article.sections, ...(article.conclusion === null ? [] : [article.conclusion])].flatMap(
      ({ heading, blocks }) => [line('h2', heading), renderBlocks(blocks, null, manner)],
    ),
    ...creditParagraphs(article, null, 'fragment'),
  ]
  return `${lines(parts)}\n`
}

function draftMark(article: Article, { words }: Manner): Html {
  const mark = statusMark(article)
  if (mark === null) return nothing
  return element('p', { dir: languageDirection(words.language) }, element('strong', {}, text(mark)))
}
