/** Letters as newsrooms write them in addresses; those that are not here are dropped. */
const letters: Record<string, string> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'u',
  ي: 'i',
  ى: 'a',
  ؤ: 'u',
  ئ: 'i',
  ء: '',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ک: 'k',
  ی: 'i',
  ڤ: 'v',
}
/** At the beginning of a word and beside an alef these two are consonants. */
const consonants: Record<string, string> = { و: 'w', ي: 'y', ی: 'y' }
const word = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu

/** A name in Latin letters, digits and hyphens, small; empty where nothing of it can be written so. */
export function latinName(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(word, latinWord)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

function latinWord(arabic: string): string {
  const plain = arabic.replace(/[\p{M}ـ]/gu, '')
  const hasArticle = plain.length > 3 && plain.startsWith('ال')
  const stem = hasArticle ? plain.slice(2) : plain
  let latin = ''
  for (const [index, letter] of [...stem].entries()) {
    const isBesideAlef = stem[index - 1] === 'ا' || stem[index + 1] === 'ا'
    const consonant = consonants[letter]
    latin += consonant !== undefined && (index === 0 || isBesideAlef) ? consonant : (letters[letter] ?? '')
  }
  return `${hasArticle ? 'al-' : ''}${latin}`
}
