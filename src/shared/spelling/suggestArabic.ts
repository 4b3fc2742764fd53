import { prefixesOf } from '../checks/lexicon/prefixes.ts'
import { foldText } from '../text/foldText.ts'
import { isOneEditApart } from './isOneEditApart.ts'

/** So many suggestions are enough for a menu. */
export const mostSuggestions = 6

/** What a letter may have to be where a hamza is missing or has another seat, and ه/ة and ى/ي at the end of a word. */
const hamzas: Readonly<Record<string, string>> = {
  ا: 'أإآ',
  أ: 'اإآؤئء',
  إ: 'اأ',
  آ: 'أا',
  ؤ: 'ئءأو',
  ئ: 'ؤءأي',
  ء: 'ئؤأ',
  و: 'ؤ',
  ي: 'ئى',
  ى: 'يئ',
  ه: 'ة',
  ة: 'ه',
}
/** Letters of the same shape, of nearly the same sound, and those side by side on the keyboard. */
const groups =
  'تث نت بي بتثني جحخ دذ رز سش صض طظ عغ فق هةح قكغ ضظ ذز ثس سص تط دض هة حه خه جغ يب لا تن نم'.split(' ')
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [...new Set(groups.join(''))].map((letter) => [
    letter,
    [...new Set(groups.filter((group) => group.includes(letter)).join(''))]
      .filter((other) => other !== letter)
      .join(''),
  ]),
)
/** Letters of other keyboards, and two letters for one. */
const written: readonly (readonly [RegExp, string])[] = [
  [/ک/g, 'ك'],
  [/[یے]/g, 'ي'],
  [/[ہھ]/g, 'ه'],
  [/ىء/g, 'ئ'],
  [/ءا|أا|اأ/g, 'آ'],
]
const alphabet = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ']

/** Words that are run together with the next one oftenest: في، من، ما، لا … */
const small: ReadonlySet<string> = new Set(
  'في من على إلى عن أن إن ما لا لم لن قد كل غير هذا هذه ذلك تلك التي الذي بعد قبل عند بين حتى منذ ثم أو أم هو هي كان كانت يا أي مع ضد نحو لدى عبد أبو بن'.split(
    ' ',
  ),
)

/**
 * Suggestions for an Arabic word, those first that mend what goes wrong oftenest: a hamza at the beginning, ه/ة or ى/ي at
 * the end, a space left out, another hamza; then a letter written twice or for its like, letters that changed places, any
 * other single letter; then what `more` gives.
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
  take([written.reduce((text, [letters, right]) => text.replace(letters, right), word)])
  take(exchanged(word, hamzas, (index) => index === word.length - 1))
  take(exchanged(word, hamzas, (index) => index === stemStart(word)))
  take(parted(word, true))
  const once = [...exchanged(word, hamzas, () => true)]
  take(once)
  take(once.flatMap((form) => [...exchanged(form, hamzas, () => true)]))
  take(undoubled(word))
  take(exchanged(word, alike, () => true))
  take(transposed(word))
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

/** Where a word begins after و ف ب ك ل; the article's own alef takes no hamza. */
function stemStart(word: string): number {
  const start = /^[وفبكل]?(?=ا(?!ل))/u.exec(word)
  return start === null ? -1 : start[0].length
}

/** With one letter, where `isAt` allows it, exchanged for another that it may stand for. */
function* exchanged(
  word: string,
  others: Readonly<Record<string, string>>,
  isAt: (index: number) => boolean,
): Generator<string> {
  for (let at = 0; at < word.length; at++) {
    if (!isAt(at) || (at === 0 && word.startsWith('ال'))) continue
    for (const other of others[word.charAt(at)] ?? '') {
      if (fits(other, at, word.length)) yield word.slice(0, at) + other + word.slice(at + 1)
    }
  }
}

/** ة and ى end a word. */
function fits(letter: string, index: number, length: number): boolean {
  return (letter !== 'ة' && letter !== 'ى') || index === length - 1
}

/** As two words, where one of them is among the small ones or else where both are long enough to be no accident. */
function* parted(word: string, isSmall: boolean): Generator<string> {
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    // What is left of a word after a small one must be no scrap.
    if (isSmall && second.length < 3) continue
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
