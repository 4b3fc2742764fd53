interface ConclusionPhrase {
  phrase: string
  /** Whether a few words may follow it, as in «خلاصة القول»; otherwise it is the whole heading. */
  mayGoOn: boolean
  headings: readonly string[]
  /** What a line may say that begins like it and is no heading of a conclusion. */
  others: readonly string[]
}

/**
 * What a heading over a conclusion says: article.md, "Structure detection", rule 3. Compared folded; the first
 * word may carry و and ال, or lack the ال that it has here.
 */
export const conclusionPhrases: readonly ConclusionPhrase[] = [
  {
    phrase: 'استنتاج',
    mayGoOn: true,
    headings: ['استنتاج', 'الاستنتاج:', 'استنتاج عام'],
    others: ['استنتاج الخبراء بعد عام من المتابعة'],
  },
  {
    phrase: 'استنتاجات',
    mayGoOn: true,
    headings: ['استنتاجات', 'الاستنتاجات والتوصيات'],
    others: ['استنتاجات لجنة التحقيق في حادث القطار'],
  },
  {
    phrase: 'خاتمة',
    mayGoOn: true,
    headings: ['خاتمة', 'الخاتمة', 'وخاتمة القول', 'خَاتِمَة:'],
    others: ['خاتمة غير متوقعة لموسم طويل من المنافسة'],
  },
  {
    phrase: 'خلاصة',
    mayGoOn: true,
    headings: ['خلاصة', 'الخلاصة', 'خلاصة القول', 'والخلاصة:', 'خلاصه'],
    others: ['خلاصة تقرير البنك المركزي عن التضخم', 'الخلاصة؟ لا جديد.'],
  },
  { phrase: 'خلاصات', mayGoOn: true, headings: ['خلاصات', 'خلاصات وتوصيات'], others: [] },
  {
    phrase: 'ختام',
    mayGoOn: false,
    headings: ['الختام', 'ختام'],
    others: ['ختام مهرجان قرطاج السينمائي', 'ختام الموسم'],
  },
  {
    phrase: 'ختاما',
    mayGoOn: false,
    headings: ['ختامًا', 'ختاماً:', 'وختاما'],
    others: ['ختامًا نقول شكرا'],
  },
  {
    phrase: 'في الختام',
    mayGoOn: false,
    headings: ['في الختام', 'وفي الختام', 'في ختام'],
    others: ['في الختام فاز الأهلي'],
  },
  { phrase: 'ختام القول', mayGoOn: false, headings: ['ختام القول'], others: [] },
  { phrase: 'في الخلاصة', mayGoOn: false, headings: ['في الخلاصة'], others: [] },
  {
    phrase: 'المحصلة',
    mayGoOn: false,
    headings: ['المحصلة', 'محصلة'],
    others: ['محصلة القتلى ترتفع'],
  },
  { phrase: 'في المحصلة', mayGoOn: false, headings: ['في المحصلة'], others: [] },
  { phrase: 'ملخص', mayGoOn: false, headings: ['ملخص', 'الملخص'], others: ['ملخص المباراة'] },
  { phrase: 'ملخص القول', mayGoOn: false, headings: ['ملخص القول'], others: [] },
  { phrase: 'كلمة أخيرة', mayGoOn: false, headings: ['كلمة أخيرة'], others: ['كلمة أخيرة للوزير'] },
  { phrase: 'أخيرا', mayGoOn: false, headings: ['أخيرًا', 'وأخيرا'], others: ['أخيرا يعود السلام'] },
  {
    phrase: 'conclusion',
    mayGoOn: true,
    headings: ['Conclusion', 'CONCLUSION:', 'Conclusion and outlook'],
    others: ['Conclusion of peace talks in Geneva expected'],
  },
  { phrase: 'conclusions', mayGoOn: true, headings: ['Conclusions'], others: [] },
  {
    phrase: 'in conclusion',
    mayGoOn: false,
    headings: ['In conclusion'],
    others: ['In conclusion he agreed'],
  },
  {
    phrase: 'summary',
    mayGoOn: true,
    headings: ['Summary', 'Summary of findings'],
    others: ['Summary trials resume in the capital'],
  },
  { phrase: 'in summary', mayGoOn: false, headings: ['In summary'], others: [] },
  { phrase: 'summing up', mayGoOn: false, headings: ['Summing up'], others: [] },
  { phrase: 'to sum up', mayGoOn: false, headings: ['To sum up'], others: [] },
  { phrase: 'final thoughts', mayGoOn: false, headings: ['Final thoughts'], others: [] },
  { phrase: 'closing thoughts', mayGoOn: false, headings: ['Closing thoughts'], others: [] },
  { phrase: 'concluding remarks', mayGoOn: false, headings: ['Concluding remarks'], others: [] },
  { phrase: 'the bottom line', mayGoOn: false, headings: ['The bottom line'], others: [] },
  { phrase: 'wrap up', mayGoOn: false, headings: ['Wrap-up'], others: [] },
]
