import type { Topic } from '../contract/topics.ts'
import { foldText } from '../text/foldText.ts'

/** How subjects name a topic of the IPTC: `medtop:` and eight digits. */
export const topicPrefix = 'medtop:'

/**
 * The topics that a typed text may mean, in either language: words that begin as typed, those where the
 * name itself begins so first. A code of eight digits that is not among them is offered as it is.
 */
export function findTopics(topics: readonly Topic[], typed: string): Topic[] {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const rank = (topic: Topic): number => {
    const names = [topic.ar, topic.en, topic.code].map(wordsOf)
    const matches = names.filter((name) => words.every((word) => name.some((own) => begins(own, word))))
    if (matches.length === 0) return 0
    const [first] = words
    return matches.some((name) => first !== undefined && begins(name[0] ?? '', first)) ? 2 : 1
  }
  const ranked = topics
    .map((topic) => ({ topic, rank: rank(topic) }))
    .filter((each) => each.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ topic }) => topic)
  const code = codeIn(typed)
  return code === null || ranked.some((topic) => topic.code === code)
    ? ranked
    : [...ranked, { code, parent: null, en: topicPrefix + code, ar: topicPrefix + code }]
}

/** The code in `medtop:20000344`, in an address of the vocabulary or in the digits alone; null where there is none. */
export function codeIn(text: string): string | null {
  return (
    /^(?:medtop:|https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/)?(\d{8})$/.exec(text.trim())?.[1] ?? null
  )
}

/** The article before an Arabic word is not what anyone searches by. */
function begins(word: string, typed: string): boolean {
  return word.startsWith(typed) || (word.startsWith('ال') && word.slice(2).startsWith(typed))
}

function wordsOf(text: string): string[] {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    // «والترفيه» is found by «ترفيه».
    word.startsWith('وال') ? word.slice(1) : word,
  )
}
