import type { DocumentNode } from '../../shared/article/documentNode.ts'
import type { Role } from '../../shared/article/documentSpecs.ts'
import { emptyMetadata, type Metadata } from '../../shared/article/metadata.ts'
import type { Status } from '../../shared/article/status.ts'
import type { ImportedArticle } from '../import/importedArticle.ts'
import { type DeskVocabulary, desks } from './desks.ts'
import { englishHeadings, englishHeadlines, englishSentences } from './english.ts'
import { type Cast, fillTemplate, personName } from './fillTemplate.ts'
import { latinNames } from './names.ts'
import { type Place, places } from './places.ts'
import { Random, seedOf } from './Random.ts'
import { closings, headings, middles, notes, openings } from './sentences.ts'

/** The archive that is made: so many pieces, from one seed. */
export interface Archive {
  count: number
  seed: number
}

const day = 86_400_000
/** The first and the last day of a made archive; fixed, so that a seed always gives the same. */
const firstDay = Date.UTC(2012, 0, 3)
const lastDay = Date.UTC(2026, 9, 30)

/**
 * One piece of a made archive: an Arabic news article of about 400 words with all of its metadata, here and
 * there one in English. The same archive and index give the same piece, whichever others were made before.
 */
export function generateArticle({ count, seed }: Archive, index: number): ImportedArticle {
  const random = new Random(seedOf(seed, index))
  const createdAt = Math.round(
    firstDay + ((lastDay - firstDay) * (index + random.next())) / count + random.next() * 0.4 * day,
  )
  const updatedAt = createdAt + Math.floor(random.next() ** 3 * 20 * day)
  const desk = random.pickFrequent(desks)
  const place = random.pick(places)
  const cast: Cast = {
    desk,
    place: place.name,
    person: personName(random),
    body: random.pick(desk.bodies),
    matter: random.pick(desk.matters),
    year: new Date(createdAt).getUTCFullYear(),
    hasArabicDigits: random.chance(0.5),
  }
  const isEnglish = random.chance(0.03)
  return {
    id: `generated-${seed}-${index}`,
    document: isEnglish ? englishDocument(cast, random) : arabicDocument(cast, random),
    metadata: metadata({ desk, place, cast, index, createdAt, isEnglish, share: index / count }, random),
    createdAt,
    updatedAt,
  }
}

function arabicDocument(cast: Cast, random: Random): DocumentNode {
  const fill = (template: string) => fillTemplate(template, cast, random)
  const lines: DocumentNode[] = [line(fill(random.pick(cast.desk.headlines)), 'headline', 'headline')]
  if (random.chance(0.6)) {
    lines.push(line(fill(random.pick(cast.desk.sentences)).replace(/^و/, ''), 'standfirst', 'standfirst'))
  }
  lines.push(line([random.pick(openings), random.pick(middles)].map(fill).join(' '), null, id(random)))
  const sentences = random.several([...middles, ...cast.desk.sentences, ...cast.desk.sentences], 22)
  const titles = random.several(headings, 3)
  while (sentences.length > 0) {
    if (sentences.length % 7 === 0)
      lines.push(line(fill(titles.pop() ?? headings[0] ?? ''), 'heading', id(random)))
    lines.push(line(sentences.splice(0, random.integer(2, 4)).map(fill).join(' '), null, id(random)))
  }
  if (random.chance(0.2)) lines.splice(random.integer(3, lines.length), 0, quotation(cast, random))
  if (random.chance(0.5)) {
    lines.push(line('خلاصة', 'conclusion', id(random)), line(fill(random.pick(closings)), null, id(random)))
  }
  return { type: 'doc', content: lines }
}

function englishDocument(cast: Cast, random: Random): DocumentNode {
  const western = { ...cast, hasArabicDigits: false }
  const fill = (template: string) =>
    fillTemplate(
      template.replaceAll('{far}', 'Geneva').replaceAll('{date}', '{number} March'),
      western,
      random,
    ).replaceAll('مليون دولار', 'million dollars')
  const lines = [line(fill(random.pick(englishHeadlines)), 'headline', 'headline')]
  for (let paragraph = 0; paragraph < 9; paragraph++) {
    if (paragraph % 3 === 2) lines.push(line(random.pick(englishHeadings), 'heading', id(random)))
    lines.push(line(random.several(englishSentences, 3).map(fill).join(' '), null, id(random)))
  }
  return { type: 'doc', content: lines }
}

function quotation(cast: Cast, random: Random): DocumentNode {
  return {
    type: 'blockquote',
    attrs: { id: id(random), direction: null },
    content: [
      line(
        fillTemplate('ما جرى في {place} سيُحكى طويلًا، وما لم يُقل بعد أكثر.', cast, random),
        null,
        id(random),
      ),
      line(cast.person, 'attribution', id(random)),
    ],
  }
}

function line(text: string, role: Role | null, blockId: string): DocumentNode {
  return { type: 'paragraph', attrs: { id: blockId, direction: null, role }, content: inline(text) }
}

const latinInText = new RegExp(`(${latinNames.map((name) => name.replaceAll('.', '\\.')).join('|')})`)

/** A line's text, with Latin names isolated as the desk does it, and here and there a link. */
function inline(text: string): DocumentNode[] {
  return text
    .split(latinInText)
    .filter((part) => part !== '')
    .map((part) =>
      latinNames.includes(part) && /[\u0600-\u06ff]/.test(text)
        ? { type: 'text', text: part, marks: [{ type: 'bdi' }] }
        : { type: 'text', text: part },
    )
}

function id(random: Random): string {
  return `b${random.integer(0, 0xffffffff).toString(36)}`
}

interface Circumstances {
  desk: DeskVocabulary
  place: Place
  cast: Cast
  index: number
  createdAt: number
  isEnglish: boolean
  /** Where the piece stands in the archive: 0 for the oldest, 1 for the newest. */
  share: number
}

/** A newsroom's reporters are few beside its pieces: each of them signs many. */
const reporters = (() => {
  const random = new Random(7)
  return Array.from({ length: 160 }, () => personName(random))
})()

function metadata(given: Circumstances, random: Random): Metadata {
  const { desk, place, cast, index, createdAt, isEnglish, share } = given
  const date = new Date(createdAt)
  const status = statusAt(share, random)
  const kind = random.pickFrequent([
    'news',
    'report',
    'breaking',
    'analysis',
    'interview',
    'opinion',
  ] as const)
  return {
    ...emptyMetadata(),
    slug: `${date.toISOString().slice(0, 10)}-${index}`,
    language: isEnglish ? 'en' : 'ar',
    status,
    kind,
    desk: desk.desk,
    byline: random.chance(0.08) ? [] : random.several(reporters, random.chance(0.2) ? 2 : 1),
    dateline: { place: place.name, date: random.chance(0.9) ? date.toISOString().slice(0, 10) : null },
    keywords: [...random.several(desk.keywords, random.integer(1, 4)), place.country],
    subjects: [desk.subject],
    urgency: random.chance(0.15) ? null : kind === 'breaking' ? random.integer(1, 3) : random.integer(3, 8),
    alternativeHeadline: random.chance(0.3) ? `${cast.place}: ${cast.matter}` : '',
    description: `عن ${cast.matter} في ${cast.place}، كما يراه ${cast.body}.`,
    canonicalUrl: status === 'published' ? `https://example.org/${date.getUTCFullYear()}/${index}` : null,
    embargo: status === 'ready' && random.chance(0.2) ? new Date(createdAt + 2 * day).toISOString() : null,
    sources: random.several(latinNames, random.integer(0, 2)),
    credit: random.chance(0.2)
      ? { text: `نُشر هذا المقال بالتعاون مع ${random.pick(latinNames)}`, tagline: '', callToAction: null }
      : null,
    note: random.chance(0.15) ? random.pick(notes) : '',
  }
}

/** What is old is out, in the main; the last hundredth is what the desk works on now. */
function statusAt(share: number, random: Random): Status {
  const dice = random.next()
  if (share > 0.99) {
    return dice < 0.4 ? 'draft' : dice < 0.65 ? 'inReview' : dice < 0.8 ? 'ready' : 'published'
  }
  if (dice < 0.88) return 'published'
  if (dice < 0.93) return 'corrected'
  if (dice < 0.945) return 'withdrawn'
  if (dice < 0.97) return 'trashed'
  return dice < 0.985 ? 'draft' : 'inReview'
}
