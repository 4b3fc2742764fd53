import type { Article } from '../../../shared/article/article.ts'
import { leavesFinished } from '../../../shared/article/embargo.ts'
import type { Line } from '../../../shared/article/inline.ts'
import { type DeskSettings, defaultDeskSettings } from '../../../shared/desk/deskSettings.ts'
import { withDirectionMark } from '../../../shared/text/plainText.ts'
import { articleFragment } from '../articleFragment.ts'
import { cleanLine } from '../cleanText.ts'
import { pageWords } from '../pageWords.ts'
import { isBlank, lineText } from '../plainText.ts'
import { isolatedText } from '../text/isolatedText.ts'

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
}

/**
 * An article as an IPTC ninjs 3.1 news item. The text is a body of HTML, the fragment's; what is the desk's
 * own (the note, the sources) does not leave. A piece that is not finished, or under embargo, is `withheld` and says so
 * in its text, one that was withdrawn is `canceled`.
 */
export function articleNinjs(article: Article, desk: DeskSettings = defaultDeskSettings): string {
  const { metadata, statistics, headline, standfirst, credit } = article
  const { dateline } = metadata
  const authors = metadata.byline.filter((name) => !isBlank(name)).map(cleanLine)
  const item = {
    uri: uriOf(article),
    type: 'text',
    standard,
    representationType: 'full',
    firstCreated: article.createdAt,
    versionCreated: article.updatedAt,
    contentCreated: dateline.date === null ? undefined : `${dateline.date}T00:00:00Z`,
    embargoedUntil: metadata.embargo ?? undefined,
    pubStatus: pubStatus(article),
    urgency: metadata.urgency ?? undefined,
    language: article.language,
    slugline: filled(metadata.slug),
    located: filled(dateline.place),
    by: filled(authors.join(pageWords(article.language).comma)),
    people: list(authors.map((name) => ({ rel: 'author', name }))),
    headlines: list([
      ...textOf('main', line(headline)),
      ...textOf('alternative', article.alternativeHeadline),
    ]),
    descriptions: list([
      ...textOf('standfirst', line(standfirst)),
      ...textOf('summary', metadata.description),
    ]),
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        charCount: statistics.characters,
        wordCount: statistics.words,
        value: articleFragment(
          { ...article, headline: { ...headline, content: [] }, standfirst: null },
          desk,
        ),
      },
    ],
    genres: [{ name: metadata.kind }],
    subjects: list([
      ...metadata.subjects.filter((name) => !isBlank(name)).map((name) => ({ name: cleanLine(name) })),
      ...metadata.keywords
        .filter((name) => !isBlank(name))
        .map((name) => ({ rel: 'keyword', name: cleanLine(name) })),
    ]),
    infoSources: list([
      ...(isBlank(metadata.desk) ? [] : [{ role: 'desk', name: cleanLine(metadata.desk) }]),
      ...(credit === null || isBlank(credit.text) ? [] : [{ role: 'credit', name: cleanLine(credit.text) }]),
    ]),
  }
  return `${JSON.stringify(item, null, 2)}\n`
}

/** The piece's own address where it has one that is a URI as it stands, else its id in the program. */
function uriOf({ id, metadata }: Article): string {
  if (metadata.canonicalUrl !== null) {
    const url = new URL(metadata.canonicalUrl)
    if (url.protocol === 'https:' || url.protocol === 'http:') {
      url.username = ''
      url.password = ''
      const uri = url.href.replace(/[[\]|^`{}\\](?![^/]*\/\/)/g, encodeURIComponent)
      if (isUri.test(uri)) return uri
    }
  }
  return isUuid.test(id) ? `urn:uuid:${id}` : `urn:tahrir:${encodeURIComponent(id)}`
}

const isUri =
  /^https?:\/\/[a-z\d.-]+(?::\d+)?\/(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i
const isUuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

function pubStatus(article: Article): 'usable' | 'withheld' | 'canceled' {
  if (leavesFinished(article)) return 'usable'
  return article.status === 'withdrawn' ? 'canceled' : 'withheld'
}

/** Plain text that still reads the right way: isolates as Unicode's characters, and a mark in front where the first letter would turn the line. */
function line(given: Line | null): string {
  if (given === null || isBlank(lineText(given))) return ''
  return withDirectionMark(cleanLine(isolatedText(given.content)), given.direction)
}

function textOf(role: string, value: string) {
  return isBlank(value) ? [] : [{ role, contentType: 'text/plain', value: cleanLine(value) }]
}

function filled(value: string): string | undefined {
  return isBlank(value) ? undefined : cleanLine(value)
}

function list<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}
