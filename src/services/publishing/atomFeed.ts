import { createHash } from 'node:crypto'
import type { DeskDesign } from '../../shared/publishing/deskDesign.ts'
import { cleanLine } from '../export/cleanText.ts'
import { feedFile, indexFile } from './exportFolder.ts'
import type { ManifestEntry } from './folderManifest.ts'

/** More are in the index. */
const mostEntries = 100

/** An Atom feed (RFC 4287) of finished pieces, the newest first. `title` is what the site is called. */
export function atomFeed(entries: readonly ManifestEntry[], desk: DeskDesign, title: string): string {
  const newest = entries.slice(0, mostEntries)
  const site = desk.siteAddress === null ? null : directoryOf(desk.siteAddress)
  const language = newest[0]?.language ?? 'ar'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">
  <id>${site === null ? nameId(`feed ${title}`) : escaped(site)}</id>
  <title>${escaped(title)}</title>
  <updated>${newest.map(({ updatedAt }) => updatedAt).reduce(later, '1970-01-01T00:00:00.000Z')}</updated>
  <author><name>${escaped(title)}</name></author>
  <generator>Tahrir</generator>
${site === null ? '' : `  <link rel="self" type="application/atom+xml" href="${escaped(new URL(feedFile, site).href)}"/>\n`}  <link rel="alternate" type="text/html" href="${escaped(site === null ? indexFile : new URL(indexFile, site).href)}"/>
${newest.map((entry) => entryXml(entry, site, language)).join('')}</feed>
`
}

function entryXml(entry: ManifestEntry, site: string | null, feedLanguage: string): string {
  const { id, file, title, description, authors, language, date, updatedAt, address } = entry
  const href =
    address ?? (site === null ? encodeURIComponent(file) : new URL(encodeURIComponent(file), site).href)
  const lines = [
    `<id>${uuid.test(id) ? `urn:uuid:${id.toLowerCase()}` : nameId(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(href)}"/>`,
    ...(date === null ? [] : [`<published>${date}T00:00:00Z</published>`]),
    `<updated>${updatedAt}</updated>`,
    ...authors.map((name) => `<author><name>${escaped(name)}</name></author>`),
    ...(description === '' ? [] : [`<summary>${escaped(description)}</summary>`]),
  ]
  const lang = language === feedLanguage ? '' : ` xml:lang="${escaped(language)}"`
  return `  <entry${lang}>\n${lines.map((line) => `    ${line}\n`).join('')}  </entry>\n`
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** An id that stays the same for the same name: a UUID of version 8, made from its digest. */
function nameId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other
}

/** Addresses beside the feed are resolved against its folder. */
function directoryOf(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text on one line, without what XML does not allow. */
function escaped(value: string): string {
  return cleanLine(value).replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
