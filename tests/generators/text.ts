import fc from 'fast-check'

const arabic = [
  'قال',
  'مصدر',
  'حكومي',
  'أمس',
  'مدرسة',
  'مُدَرِّسَةٌ',
  'إنَّ',
  'الأخبار',
  'بيروت',
  'وزيرة',
  'كِتابٌ',
  'ﷲ',
  'لا',
  'ـــ',
  'پچگڤ',
  'می‌خواهم',
]
const latin = [
  'Reuters',
  'ETH Zürich',
  'the',
  'COVID-19',
  'naïve',
  'e\u0301t\u00e9',
  'https://example.com/?a=1&b=2',
  'I',
  'ā',
  'Ω',
]
const numbers = ['12', '١٢٣', '۴۵', '3.14', '٪٥٠', '50%', '1,000', '2–1', '+961 1 234567', '$5']
const punctuation = ['،', '؛', '؟', '.', ':', '«', '»', '"', "'", '(', ')', '…', '—', '/', '\\', '[x]', '!']
const hostile = [
  '</script>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>',
  '<!--',
  '-->',
  '&amp;',
  '&',
  '<',
  '>',
  '&#0;',
  '</style>',
  '{{x}}',
  '$(x)',
  "' onclick='x",
]
/** Invisible, astral, unassigned and forbidden characters, all of them well-formed UTF-16. */
const unusual = [
  '\u200e',
  '\u200f',
  '\u061c',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200d',
  '\u200c',
  '\u00ad',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '\u3000',
  '\t',
  '\u0000',
  '\u0001',
  '\u000b',
  '\u000c',
  '\r',
  '\u001f',
  '\u007f',
  '\u0085',
  '\ufdd0',
  '\uffff',
  '\ufffd',
  '\u{1ffff}',
  '\ue000',
  '😀',
  '👩‍👩‍👧',
  '𐎀',
  '𞤀',
  'שלום',
  '中文',
  '\u0301',
  '\u064b',
  'ﻻ',
  '\u0378',
]

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...arabic) },
  { weight: 4, arbitrary: fc.constantFrom(...latin) },
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  { weight: 4, arbitrary: fc.constantFrom(...punctuation) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 3, arbitrary: fc.constantFrom(...unusual) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }) },
)
const joint = fc.oneof(
  { weight: 5, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constantFrom('', '  ') },
)

/** Mixed Arabic and Latin text with digits, punctuation, hostile strings and unusual characters; no U+000A. */
export const textArbitrary: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 8 })
  .map((pieces) =>
    pieces
      .map(([text, after]) => text + after)
      .join('')
      .replaceAll('\n', ' '),
  )

export const maybeText: fc.Arbitrary<string> = fc.oneof(fc.constant(''), textArbitrary)
