import { languageDirection } from '../../shared/article/language.ts'
import type { DeskDesign } from '../../shared/publishing/deskDesign.ts'
import { firstStrongDirection } from '../../shared/text/firstStrongDirection.ts'
import { formatDate } from '../export/formatDate.ts'
import { concatenate, container, element, type Html, nothing, rawElement, text } from '../export/html.ts'
import { pageWords } from '../export/pageWords.ts'
import { deskParts } from '../theme/deskParts.ts'
import { pageStyle } from '../theme/pageStyle.ts'
import type { Theme } from '../theme/readTheme.ts'
import { feedFile } from './exportFolder.ts'
import type { ManifestEntry } from './folderManifest.ts'

/** A page that leads to the pages in its folder, the newest first, in the theme that they are in. */
export function indexPage(
  entries: readonly ManifestEntry[],
  desk: DeskDesign,
  theme: Theme,
  title: string,
): string {
  const language = entries[0]?.language ?? 'ar'
  const direction = languageDirection(language)
  const parts = deskParts(desk, { language })
  const { language: words } = pageWords(language)
  const item = ({
    file,
    title: headline,
    description,
    language: own,
    date,
    authors,
  }: ManifestEntry): Html => {
    const around = languageDirection(own)
    return container(
      'li',
      { lang: own === language ? null : own, dir: around === direction ? null : around },
      [
        element('h2', {}, element('a', { href: encodeURIComponent(file) }, text(headline))),
        description === '' ? nothing : element('p', { class: 'standfirst' }, text(description)),
        element(
          'p',
          { class: 'dateline' },
          concatenate([
            ...authors.map((name) =>
              concatenate([
                element('bdi', { dir: firstStrongDirection(name) ?? around }, text(name)),
                text(pageWords(own).comma),
              ]),
            ),
            date === null
              ? nothing
              : element('time', { datetime: date }, text(formatDate(date, own, words, headline))),
          ]),
        ),
      ],
    )
  }
  const body = container('body', {}, [
    parts.logo === nothing && parts['site-name'] === nothing
      ? nothing
      : container('header', { class: 'masthead' }, [parts.logo, parts['site-name']]),
    container('main', {}, [
      element('h1', {}, text(title)),
      entries.length === 0 ? nothing : container('ul', { class: 'pieces' }, entries.map(item)),
    ]),
    parts['desk-footer'] === nothing
      ? nothing
      : container('footer', { class: 'colophon' }, [parts['desk-footer']]),
  ])
  const head = container('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content:
        "script-src 'none'; style-src 'unsafe-inline'; font-src data:; object-src 'none'; base-uri 'none'; form-action 'none'",
    }),
    element('title', {}, text(title)),
    element('link', { rel: 'alternate', type: 'application/atom+xml', href: feedFile, title }),
    rawElement('style', {}, `\n${pageStyle(theme, desk, title + body)}`),
  ])
  return `<!doctype html>\n${container('html', { lang: language, dir: direction }, [head, body])}\n`
}
