import type { Direction } from '../../shared/article/direction.ts'
import { languageDirection } from '../../shared/article/language.ts'

/** The few words that an export adds to those of the article. */
export interface PageWords {
  language: 'ar' | 'en'
  draft: string
  withdrawn: string
  /** Before the time at which an embargo ends. */
  embargo: string
  untitled: string
  conclusion: string
  table: string
  /** What an index of pages is called where the site has no name. */
  pieces: string
  writtenBy: string
  readingTime: string
  /** So many minutes, in words. */
  minutes(count: number): string
  /** Between names, and between place and date. */
  comma: string
}

const arabic: PageWords = {
  language: 'ar',
  draft: 'مسودة',
  withdrawn: 'مسحوب',
  embargo: 'محظور النشر حتى',
  untitled: 'مقال بلا عنوان',
  conclusion: 'الخلاصة',
  table: 'جدول',
  pieces: 'المقالات',
  writtenBy: 'الكاتب',
  readingTime: 'مدة القراءة',
  minutes: (count) =>
    new Intl.NumberFormat('ar-u-nu-latn', { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
      count,
    ),
  comma: '، ',
}

const english: PageWords = {
  language: 'en',
  draft: 'Draft',
  withdrawn: 'Withdrawn',
  embargo: 'Under embargo until',
  untitled: 'Untitled article',
  conclusion: 'Conclusion',
  table: 'Table',
  pieces: 'Articles',
  writtenBy: 'Written by',
  readingTime: 'Reading time',
  minutes: (count) =>
    new Intl.NumberFormat('en', { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(count),
  comma: ', ',
}

export const allPageWords: readonly PageWords[] = [arabic, english]

/** The words for an article: Arabic where its language is written in Arabic script, else English. */
export function pageWords(language: string): PageWords {
  const script = new Intl.Locale(language).maximize().script
  return script === 'Arab' || script === 'Aran' ? arabic : english
}

/** `lang` and `dir` for an element that holds such words, where they are not those of the article. */
export function wordsAttributes(
  words: PageWords,
  article: { language: string; direction: Direction },
): { lang: string | null; dir: Direction | null } {
  const direction = languageDirection(words.language)
  return {
    lang: new Intl.Locale(article.language).language === words.language ? null : words.language,
    dir: direction === article.direction ? null : direction,
  }
}
