import { type Metadata, metadataSchema } from '../../../shared/article/metadata.ts'
import { elementsBelow, type HtmlNode } from '../../../shared/html/htmlNode.ts'
import { isRecord } from '../importJson.ts'

/** What a page says of itself beside its text, in its head and in its data for search engines. */
export interface PageMetadata {
  metadata: Partial<Metadata>
  /** How the page names itself, where its text has no headline. */
  title: string
}

/** Longer blocks of data are made for something else. */
const longestData = 500_000

/** Reads meta elements, JSON-LD, title and canonical address. What does not fit an article's metadata is left out. */
export function pageMetadata(document: HtmlNode): PageMetadata {
  const meta = new Map<string, string>()
  let title = ''
  let canonical = ''
  let news: Record<string, unknown> = {}
  for (const element of elementsBelow(document)) {
    switch (element.localName) {
      case 'title':
        title ||= tidy(element.textContent)
        break
      case 'link':
        if (element.getAttribute('rel')?.toLowerCase() === 'canonical')
          canonical ||= element.getAttribute('href') ?? ''
        break
      case 'meta': {
        const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? '').toLowerCase()
        const content = tidy(element.getAttribute('content'))
        // Of several of a name the first is what counts.
        if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content)
        break
      }
      case 'script':
        if (element.getAttribute('type') === 'application/ld+json')
          news = { ...newsData(element.textContent), ...news }
        break
    }
  }
  const first = (...names: string[]) => meta.get(names.find((name) => meta.has(name)) ?? '') ?? ''
  const site = first('og:site_name')
  const authors = namesOf(news['author'])
  const date = /^\d{4}-\d{2}-\d{2}/.exec(
    textIn(news['datePublished']) || first('article:published_time', 'date', 'dc.date'),
  )?.[0]
  return {
    title: first('og:title') || textIn(news['headline']) || withoutSite(title, site),
    metadata: fitting({
      byline: authors.length > 0 ? authors : namesIn(first('author')),
      dateline: { place: '', date: date ?? null },
      description: first('description', 'og:description'),
      keywords: first('keywords')
        .split(/[,،]/)
        .map(tidy)
        .filter((keyword) => keyword !== ''),
      canonicalUrl: canonical === '' ? null : canonical,
      desk: first('article:section'),
    }),
  }
}

function fitting(given: Partial<Record<keyof Metadata, unknown>>): Partial<Metadata> {
  const kept = Object.entries(given).flatMap(([name, value]) => {
    const field = metadataSchema.shape[name as keyof Metadata].safeParse(value)
    return field.success ? [[name, field.data]] : []
  })
  return Object.fromEntries(kept) as Partial<Metadata>
}

/** The article among the objects of a block of JSON-LD, or nothing. */
function newsData(text: string | null): Record<string, unknown> {
  if (text === null || text.length > longestData) return {}
  try {
    const parsed: unknown = JSON.parse(text)
    const graph = isRecord(parsed) && Array.isArray(parsed['@graph']) ? parsed['@graph'] : [parsed].flat()
    return graph.filter(isRecord).find((each) => /Article|Posting|Report/.test(String(each['@type']))) ?? {}
  } catch {
    return {}
  }
}

function namesOf(value: unknown): string[] {
  return [value]
    .flat()
    .map((each) => (isRecord(each) ? textIn(each['name']) : textIn(each)))
    .filter((name) => name !== '')
    .slice(0, 50)
}

function namesIn(line: string): string[] {
  return line
    .split(/\s*[,،;]\s*/)
    .filter((name) => name !== '' && !/^https?:/.test(name))
    .slice(0, 50)
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? tidy(value) : ''
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, 2000).toWellFormed()
}

function withoutSite(title: string, site: string): string {
  const cut = /^(.+?)\s+[|\-–—]\s+([^|\-–—]+)$/u.exec(title)
  return cut !== null && (site === '' || cut[2] === site) ? (cut[1] ?? title) : title
}
