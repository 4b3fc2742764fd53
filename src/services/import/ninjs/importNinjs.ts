import type { Direction } from '../../../shared/article/direction.ts'
import { isLanguageTag } from '../../../shared/article/language.ts'
import { emptyMetadata, kinds, type Metadata, metadataSchema } from '../../../shared/article/metadata.ts'
import { fail } from '../../../shared/failures/fail.ts'
import { importReport } from '../../../shared/import/importReport.ts'
import { type Reply, succeed } from '../../../shared/rpc/failure.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { firstStrongDirection } from '../../../shared/text/firstStrongDirection.ts'
import { directionMarkOf, withoutDirectionMark } from '../../../shared/text/plainText.ts'
import { importHtml } from '../html/importHtml.ts'
import type { UnderstoodArticle } from '../importedArticle.ts'
import { isRecord } from '../importJson.ts'
import { importText } from '../importText.ts'

/** Whether a JSON value is a ninjs news item, of version 2 or 3 (bodies) or of version 1 (body_html, body_text). */
export function isNinjs(value: Record<string, unknown>): boolean {
  if (typeof value['uri'] !== 'string') return false
  return ['bodies', 'headlines', 'headline', 'body_html', 'body_xhtml', 'body_text'].some(
    (name) => name in value,
  )
}

/** The article that a ninjs item holds: its HTML body read as a page is, else its plain text. */
export function importNinjs(
  name: string,
  item: Record<string, unknown>,
): Reply<UnderstoodArticle, 'fileTooComplex' | 'fileEmpty'> {
  const headline =
    chosen(item, 'headlines', ['main', 'headline']) || text(item['headline']) || text(item['title'])
  const standfirst = chosen(item, 'descriptions', ['standfirst'], false)
  const html = body(item, /html/) || text(item['body_html']) || text(item['body_xhtml'])
  const plain = body(item, /^text\/plain$|^$/) || text(item['body_text'])
  const language = text(item['language'])
  const page = [
    `<!doctype html><html${isLanguageTag(language) ? ` lang="${language}"` : ''}><body>`,
    headline === '' ? '' : lineHtml('h1', '', headline),
    standfirst === '' ? '' : lineHtml('p', ' class="standfirst"', standfirst),
    html,
    '</body></html>',
  ].join('\n')
  if (html === '' && plain === '') {
    if (headline === '') return fail('fileEmpty', { name })
  } else if (html === '') {
    const read = importText(`${headline}\n\n${plain}`)
    return succeed(withItem(read, item))
  }
  const reply = importHtml(name, page, 'ninjs')
  return reply.ok ? succeed(withItem(reply.value, item)) : reply
}

function withItem(read: UnderstoodArticle, item: Record<string, unknown>): UnderstoodArticle {
  const language = text(item['language'])
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text(item['contentCreated']))?.[0] ?? null
  const people = records(item['people'])
    .filter((person) => person['rel'] === 'author')
    .map((person) => text(person['name']))
  const subjects = records(item['subjects'])
  const named = (isKeyword: boolean) =>
    subjects
      .filter((subject) => (subject['rel'] === 'keyword') === isKeyword)
      .map((subject) => text(subject['name']))
      .filter((subject) => subject !== '')
  const infoSources = records(item['infoSources'])
  const source = (role: string) => text(infoSources.find((each) => each['role'] === role)?.['name'])
  const genre = text(records(item['genres'])[0]?.['name'])
  const creditText = source('credit')
  const fields: Partial<Record<keyof Metadata, unknown>> = {
    slug: text(item['slugline']),
    byline: people.length > 0 ? people : text(item['by']) === '' ? [] : [text(item['by'])],
    dateline: { place: text(item['located']), date },
    keywords: named(true),
    subjects: named(false),
    urgency: item['urgency'] ?? null,
    embargo: item['embargoedUntil'] ?? null,
    desk: source('desk'),
    kind: kinds.find((kind) => kind === genre),
    alternativeHeadline: chosen(item, 'headlines', ['alternative'], false),
    description: chosen(item, 'descriptions', ['summary', 'drop', 'main'], false),
    canonicalUrl: /^https?:/.test(text(item['uri'])) ? text(item['uri']) : null,
    ...(isLanguageTag(language) ? { language } : {}),
    ...(creditText === '' || read.metadata.credit !== null ? {} : { credit: { text: creditText } }),
  }
  const fitting = Object.entries(fields).flatMap(([name, value]) => {
    const field = metadataSchema.shape[name as keyof Metadata].safeParse(value)
    return field.success ? [[name, field.data]] : []
  })
  const created = Date.parse(text(item['firstCreated']))
  const updated = Date.parse(text(item['versionCreated']))
  return {
    ...read,
    metadata: { ...emptyMetadata(), ...read.metadata, ...(Object.fromEntries(fitting) as Partial<Metadata>) },
    createdAt: isInYears(created) ? created : null,
    updatedAt: isInYears(updated) ? updated : null,
    report: { ...importReport(read.document, 'ninjs'), leftOut: read.report.leftOut },
  }
}

/** Within the years that an article's times may have. */
function isInYears(time: number): boolean {
  return time >= Date.UTC(1, 0) && time < Date.UTC(9999, 11)
}

function body(item: Record<string, unknown>, type: RegExp): string {
  return text(records(item['bodies']).find((each) => type.test(text(each['contentType'])))?.['value'])
}

/** The text of the first entry with one of the roles, in their order; of any entry where none has one, unless only those count. */
function chosen(item: Record<string, unknown>, name: string, roles: readonly string[], orAny = true): string {
  const entries = records(item[name])
  const ofRole = roles.map((role) => entries.find((entry) => entry['role'] === role))
  const found = ofRole.find((entry) => entry !== undefined) ?? (orAny ? entries[0] : undefined)
  return text(found?.['value'])
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed() : ''
}

/** A line of plain text as HTML that reads the same way: what gives it its direction does, and what Unicode's characters isolate is isolated. */
function lineHtml(name: string, attributes: string, given: string): string {
  const direction = directionMarkOf(given) ?? directionAtTie(given)
  const dir = direction === null ? '' : ` dir="${direction}"`
  const html = escapeHtml(withoutDirectionMark(given))
  const isolated = html.replace(closedIsolate, (_, sign: string, inner: string) => {
    const stated = sign === '\u2067' ? ' dir="rtl"' : sign === '\u2066' ? ' dir="ltr"' : ''
    return `<bdi${stated}>${inner}</bdi>`
  })
  return `<${name}${attributes}${dir}>${isolated}</${name}>`
}

/** Where as many letters go one way as the other, the first turns the line: so whoever shows it does, and nobody had to write a mark. */
function directionAtTie(given: string): Direction | null {
  const isTie = dominantDirection(given, 'rtl') !== dominantDirection(given, 'ltr')
  return isTie ? firstStrongDirection(given) : null
}

const closedIsolate = /([\u2066\u2067\u2068])([^\u2066-\u2069]+)\u2069/gu

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
