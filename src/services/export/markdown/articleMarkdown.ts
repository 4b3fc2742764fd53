import type { Article } from '../../../shared/article/article.ts'
import { type DeskSettings, defaultDeskSettings } from '../../../shared/desk/deskSettings.ts'
import { listDigits } from '../../../shared/desk/listDigits.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { htmlAddress } from '../htmlAddress.ts'
import { type Manner, shownImages } from '../manner.ts'
import { pageWords } from '../pageWords.ts'
import { isBlank } from '../plainText.ts'
import { statusMark } from '../statusMark.ts'
import { inElement, markdownBlocks, markdownLine } from './markdownBlocks.ts'

/**
 * An article as CommonMark 0.31. What that has no sign for (direction, language, tables, figures, which
 * part is what) stands in HTML elements around or within it, as its specification allows.
 */
export function articleMarkdown(article: Article, desk: DeskSettings = defaultDeskSettings): string {
  const { headline, standfirst, sections, conclusion, direction, language } = article
  const manner: Manner = {
    form: 'fragment',
    words: pageWords(language),
    listDigits: listDigits(language, desk.writing),
    images: shownImages(article),
  }
  const mark = statusMark(article)
  const parts = [
    mark === null ? '' : `**${mark}**`,
    markdownLine(headline, direction, '#'),
    standfirst === null ? '' : element('div class="standfirst"', markdownLine(standfirst, direction)),
    ...sections.flatMap(({ heading, blocks }) => [
      heading === null ? '' : markdownLine(heading, direction, '##'),
      markdownBlocks(blocks, direction, manner),
    ]),
    conclusion === null
      ? ''
      : element(
          'section role="doc-conclusion"',
          joined([
            markdownLine(conclusion.heading, direction, '##'),
            markdownBlocks(conclusion.blocks, direction, manner),
          ]),
        ),
    element('footer', joined(creditLines(article))),
  ]
  return `${inElement(`div lang="${language}" dir="${direction}"`, joined(parts))}\n`
}

function creditLines({ credit, direction }: Article): string[] {
  if (credit === null) return []
  const { text, tagline, callToAction } = credit
  const href = callToAction?.href ?? null
  const label = callToAction === null || isBlank(callToAction.label) ? (href ?? '') : callToAction.label
  return [
    element('div class="credit"', plain(text, direction)),
    element('div class="tagline"', plain(tagline, direction)),
    element(
      'div class="call-to-action"',
      href === null ? plain(label, direction) : plain(label, direction, htmlAddress(href)),
    ),
  ]
}

function plain(text: string, around: Article['direction'], href: string | null = null): string {
  const direction = dominantDirection(text, around)
  const marks = href === null ? {} : { marks: [{ type: 'link' as const, href }] }
  return markdownLine({ direction, content: text === '' ? [] : [{ text, ...marks }] }, around)
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}

function element(tag: string, content: string): string {
  return content === '' ? '' : inElement(tag, content)
}
