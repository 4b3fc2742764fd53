/** What a rule does to a character, and a word in which it does it, as written and folded. */
interface LetterRule {
  /** The characters that the rule takes, none of which NFKC or lower case would change first. */
  from: string
  to: string
  example: readonly [written: string, folded: string]
}

/** Letters and signs that stand for another when folded: text.md, "Folding". */
export const letterRules: readonly LetterRule[] = [
  { from: 'أإآٱ', to: 'ا', example: ['ٱلأمم إلى الآن', 'الامم الي الان'] },
  { from: 'ى', to: 'ي', example: ['مستشفى', 'مستشفي'] },
  { from: 'ة', to: 'ه', example: ['مدينة', 'مدينه'] },
  { from: 'ؤ', to: 'و', example: ['مؤتمر', 'موتمر'] },
  { from: 'ئ', to: 'ي', example: ['رئيس', 'رييس'] },
  { from: 'ک', to: 'ك', example: ['کتاب', 'كتاب'] },
  { from: 'ی', to: 'ي', example: ['علی', 'علي'] },
  // U+06D5 is what remains of U+06C0 where its hamza is written apart.
  { from: 'ۀە', to: 'ه', example: ['خانۀ', 'خانه'] },
  { from: '،', to: ',', example: ['أولا، ثانيا', 'اولا, ثانيا'] },
  { from: '؛', to: ';', example: ['نعم؛ لا', 'نعم; لا'] },
  { from: '؟', to: '?', example: ['متى؟', 'متي?'] },
  { from: '۔', to: '.', example: ['تم۔', 'تم.'] },
  { from: '٪', to: '%', example: ['٥٪', '5%'] },
  { from: '؉', to: '‰', example: ['٥؉', '5‰'] },
  { from: '٫', to: '.', example: ['٣٫٥', '3.5'] },
  { from: '٬', to: ',', example: ['١٠٬٠٠٠', '10,000'] },
  { from: '٭', to: '*', example: ['٭ تنويه', '* تنويه'] },
  { from: '؍', to: '/', example: ['١؍٢', '1/2'] },
  // In Arabic the ornate parenthesis that Unicode calls right is the one that opens.
  { from: '﴿', to: '(', example: ['﴿قل', '(قل'] },
  { from: '﴾', to: ')', example: ['قل﴾', 'قل)'] },
  // Lower case gives ς at the end of a word and σ within it.
  { from: 'ς', to: 'σ', example: ['ΟΔΟΣ', 'οδοσ'] },
]

/** Digit families that become 0–9, by their first digit. */
export const digitRules = [
  { zero: '٠', example: ['٢٠٢٤', '2024'] },
  { zero: '۰', example: ['۱۴۰۳', '1403'] },
] as const

/** What falls away once the text is in NFKC and lower case, beside what Unicode calls default-ignorable. */
export const droppedRanges = [
  { from: 0x0610, to: 0x061a, what: 'signs of honour and Quranic marks', example: ['محمدؐ', 'محمد'] },
  { from: 0x064b, to: 0x065f, what: 'harakat', example: ['مُحَمَّدٌ', 'محمد'] },
  { from: 0x0670, to: 0x0670, what: 'the small alef', example: ['هٰذا', 'هذا'] },
  { from: 0x06d6, to: 0x06ed, what: 'Quranic marks', example: ['لَهُۥ', 'له'] },
  { from: 0x0897, to: 0x089f, what: 'Quranic marks', example: ['ك\u0898ل', 'كل'] },
  { from: 0x08ca, to: 0x08ff, what: 'Quranic and African marks', example: ['ق\u08f0د', 'قد'] },
  { from: 0x0640, to: 0x0640, what: 'tatweel', example: ['كتـــاب', 'كتاب'] },
] as const

/**
 * What falls away before NFKC: default-ignorable characters (joiners, direction marks, soft hyphens),
 * which can stand between a letter and its accent, and the harakat of U+FC5E–FC63 and U+FE70–FE7F that hold a
 * place of their own, which NFKC would turn into a space and a haraka: «كتابﹰ» is «كتاب».
 */
export const droppedFirst =
  /[\p{Default_Ignorable_Code_Point}\uFC5E-\uFC63\uFE70-\uFE72\uFE74\uFE76-\uFE7F]/gu
