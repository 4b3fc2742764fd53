import { prefixesOf } from '../checks/lexicon/prefixes.ts'
import { foldText } from '../text/foldText.ts'
import { isOneEditApart } from './isOneEditApart.ts'

/** So many suggestions are enough for a menu. */
export const mostSuggestions = 6

/** Letters that are written one for the other; what differs in nothing else comes first. */
const hamzas = ['اأإآ', 'ؤوئيءأ', 'ىيئ', 'هة'] as const
/** Letters that sound or look alike. */
const alike = ['ضظ', 'ذزد', 'ثسصت', 'تط', 'دض', 'حه', 'قكغ', 'غخ', 'جغ', 'بت', 'فق', 'رز', 'عغ'] as const
const alphabet = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ']

/** Words that are run together with the next one oftenest: في، من، ما، لا … */
const small: ReadonlySet<string> = new Set(
  'في من على إلى عن أن إن ما لا لم لن قد كل غير هذا هذه ذلك تلك التي الذي بعد قبل عند بين حتى منذ ثم أو أم هو هي كان كانت يا أي مع ضد نحو لدى عبد أبو بن'.split(
    ' ',
  ),
)

/**
 * Suggestions for an Arabic word: what differs from it in a hamza, ه/ة or ى/ي, then where a space is missing, then one letter
 * too many, changed places or mistaken for its like, then any other single letter, then what `more` gives.
 */
export function suggestArabic(
  word: string,
  has: (candidate: string) => boolean,
  names: Iterable<string>,
  more: () => readonly string[],
): string[] {
  const found = new Set<string>()
  const take = (candidates: Iterable<string>) => {
    for (const candidate of candidates) {
      if (found.size >= mostSuggestions) return
      if (candidate !== word && candidate.split(' ').every(has)) found.add(candidate)
    }
  }
  take(exchanged(word, hamzas, 2))
  take(parted(word, true))
  take(transposed(word))
  take(undoubled(word))
  take(exchanged(word, alike, 1))
  take(namesNear(word, names))
  take(inserted(word))
  take(deleted(word))
  take(replacedByAny(word))
  take(parted(word, false))
  if (found.size < mostSuggestions) {
    // Hunspell puts what is spelt alike behind what has the same root.
    const folded = foldText(word)
    take(
      [...more()].sort((one, other) => Number(foldText(other) === folded) - Number(foldText(one) === folded)),
    )
  }
  return [...found]
}

/** With up to so many letters exchanged for others of their group. */
function exchanged(word: string, groups: readonly string[], times: number): string[] {
  let forms = [word]
  const all = new Set<string>()
  for (let turn = 0; turn < times; turn++) {
    forms = forms.flatMap((form) =>
      [...form].flatMap((letter, index) =>
        groups.flatMap((group) =>
          group.includes(letter)
            ? [...group]
                .filter((other) => other !== letter && fits(other, index, form.length))
                .map((other) => form.slice(0, index) + other + form.slice(index + 1))
            : [],
        ),
      ),
    )
    for (const form of forms) all.add(form)
  }
  return [...all]
}

/** ة and ى end a word. */
function fits(letter: string, index: number, length: number): boolean {
  return (letter !== 'ة' && letter !== 'ى') || index === length - 1
}

/** As two words, where one of them is among the small ones or else where both are long enough to be no accident. */
function* parted(word: string, isSmall: boolean): Generator<string> {
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const hasSmall = small.has(first) || small.has(first.replace(/^[وف]/, '')) || small.has(second)
    if (hasSmall === isSmall && (isSmall || (first.length >= 3 && second.length >= 3)))
      yield `${first} ${second}`
  }
}

function* transposed(word: string): Generator<string> {
  for (let at = 0; at < word.length - 1; at++) {
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  }
}

function* undoubled(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) {
    if (word[at] === word[at - 1]) yield word.slice(0, at) + word.slice(at + 1)
  }
}

function* inserted(word: string): Generator<string> {
  for (const letter of alphabet) {
    for (let at = 1; at < word.length; at++) yield word.slice(0, at) + letter + word.slice(at)
  }
}

function* deleted(word: string): Generator<string> {
  if (word.length < 4) return
  for (let at = word.length - 1; at >= 0; at--) yield word.slice(0, at) + word.slice(at + 1)
}

function* replacedByAny(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    for (const letter of alphabet) {
      if (fits(letter, at, word.length)) yield word.slice(0, at) + letter + word.slice(at + 1)
    }
  }
}

/** Known names one letter away, with the particles of the word kept before them. */
export function* namesNear(word: string, names: Iterable<string>): Generator<string> {
  const forms = prefixesOf(word).filter(({ rest }) => rest.length >= 4)
  for (const name of names) {
    if (name.length < 4) continue
    for (const { prefix, rest } of forms) if (isOneEditApart(rest, name)) yield prefix + name
  }
}
