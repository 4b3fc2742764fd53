import type { Topic } from '../contract/topics.ts'
import { foldText } from '../text/foldText.ts'

/** How subjects name a topic of the IPTC: `medtop:` and eight digits. */
export const topicPrefix = 'medtop:'

/**
 * The topics that a typed text may mean, in either language: words that begin as typed. Names that are just
 * what was typed come first, then those that begin so, then those by which a topic is only searched; the wider topic before
 * the narrower, the shorter name before the longer. Retired topics are not offered by name. A code of eight digits that is not among them is offered as it is.
 */
export function findTopics(topics: readonly Topic[], typed: string): Topic[] {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const ranked: { topic: Topic; rank: number; depth: number; length: number }[] = []
  for (const { topic, names, depth } of indexOf(topics)) {
    let [rank, length] = [0, 0]
    for (const { name, weight } of names) {
      const own = rankOf(name, words) * weight
      if (own > rank) [rank, length] = [own, name.length]
    }
    if (rank > 0) ranked.push({ topic, rank, depth, length })
  }
  const found = ranked
    .sort((a, b) => b.rank - a.rank || a.depth - b.depth || a.length - b.length)
    .map(({ topic }) => topic)
  const code = codeIn(typed)
  if (code === null || found.some((topic) => topic.code === code)) return found
  const retired = topics.find((topic) => topic.code === code)
  const named = topicPrefix + code
  return [...found, retired ?? { code, parent: null, en: named, ar: named, also: null, isRetired: false }]
}

/** Of the names by which a topic is only searched, the one that was typed; null where its own name says why it was found. */
export function otherNameFor(topic: Topic, typed: string): string | null {
  const words = wordsOf(typed)
  if ([topic.ar, topic.en, topic.code].some((name) => rankOf(wordsOf(name), words) > 0)) return null
  return topic.also?.split('، ').find((name) => rankOf(wordsOf(name), words) > 0) ?? null
}

/** The topic with this name in either language, compared folded; one in use before a retired one. */
export function topicNamed(topics: readonly Topic[], name: string): Topic | undefined {
  const wanted = wordsOf(name).join(' ')
  const named = topics.filter(({ ar, en }) => [ar, en].some((own) => wordsOf(own).join(' ') === wanted))
  return named.find(({ isRetired }) => !isRetired) ?? named[0]
}

/** The code in `medtop:20000344`, in an address of the vocabulary or in the digits alone; null where there is none. */
export function codeIn(text: string): string | null {
  return (
    /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)?(\d{8})$/.exec(text.trim())?.[1] ?? null
  )
}

interface IndexedTopic {
  readonly topic: Topic
  /** How many topics stand above it. */
  readonly depth: number
  readonly names: readonly { readonly name: readonly string[]; readonly weight: number }[]
}

/** Over a thousand names are folded once, not at each key. */
const indexes = new WeakMap<readonly Topic[], readonly IndexedTopic[]>()

function indexOf(topics: readonly Topic[]): readonly IndexedTopic[] {
  const known = indexes.get(topics)
  if (known !== undefined) return known
  const parents = new Map(topics.map(({ code, parent }) => [code, parent]))
  const depthOf = (topic: Topic): number => {
    let depth = 0
    for (let above = topic.parent; above !== null && depth < 10; above = parents.get(above) ?? null) depth++
    return depth
  }
  const index = topics
    .filter(({ isRetired }) => !isRetired)
    .map((topic) => ({
      topic,
      depth: depthOf(topic),
      names: [
        ...[topic.ar, topic.en, topic.code].map((name) => ({ name: wordsOf(name), weight: 2 })),
        ...(topic.also?.split('، ') ?? []).map((name) => ({ name: wordsOf(name), weight: 1 })),
      ],
    }))
  indexes.set(topics, index)
  return index
}

/** 3: the whole name; 2: it begins so; 1: some of its words do; 0: not this. */
function rankOf(name: readonly string[], words: readonly string[]): number {
  if (!words.every((word) => name.some((own) => begins(own, word)))) return 0
  const [first] = words
  if (first === undefined || !begins(name[0] ?? '', first)) return 1
  const isWhole = name.length === words.length && name.every((own, at) => bare(own) === bare(words[at] ?? ''))
  return isWhole ? 3 : 2
}

/** The article before an Arabic word is not what anyone searches by, and not every name has it. */
function begins(word: string, typed: string): boolean {
  return word.startsWith(typed) || bare(word).startsWith(typed) || word.startsWith(bare(typed))
}

/** «الانتخابات» without its article. Folded, «ألعاب» looks as if it had one too: so this is only ever tried beside the word itself. */
function bare(word: string): string {
  return /^ال.{2}/u.test(word) ? word.slice(2) : word
}

function wordsOf(text: string): string[] {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    // «والترفيه» is found by «ترفيه».
    word.startsWith('وال') ? word.slice(1) : word,
  )
}
