import type { Article } from '../../shared/article/article.ts'
import { languageDirection } from '../../shared/article/language.ts'
import type { DeskDesign } from '../../shared/publishing/deskDesign.ts'
import { cleanLine } from '../export/cleanText.ts'
import { element, type Html, lines, nothing, text } from '../export/html.ts'
import { htmlAddress } from '../export/htmlAddress.ts'
import { plainElement } from '../export/plainElement.ts'
import { isBlank } from '../export/plainText.ts'

/** What a page has of its desk: the logo, the name of the site, and the paragraphs at its foot. */
export function deskParts(
  { logo, siteName, siteAddress, footer }: DeskDesign,
  article: Pick<Article, 'language'>,
): Record<'logo' | 'site-name' | 'desk-footer', Html> {
  const direction = languageDirection(article.language)
  const name = cleanLine(siteName)
  const link = (content: Html) =>
    siteAddress === null ? content : element('a', { href: htmlAddress(siteAddress) }, content)
  const image =
    logo === null
      ? nothing
      : element('img', {
          class: 'logo',
          // Where the name stands beside it, the logo says nothing more.
          alt: siteAddress === null || !isBlank(name) ? '' : siteAddress,
          src: `data:${logo.mediaType};base64,${logo.data}`,
        })
  return {
    logo: image === nothing ? nothing : isBlank(name) ? link(image) : image,
    'site-name': isBlank(name)
      ? nothing
      : plainElement('span', name, direction, direction, { class: 'site-name' }, (value) =>
          link(text(value)),
        ),
    'desk-footer': lines(
      footer
        .split('\n')
        .map((paragraph) =>
          plainElement('p', paragraph.trim(), direction, direction, { class: 'desk-footer' }),
        ),
    ),
  }
}
