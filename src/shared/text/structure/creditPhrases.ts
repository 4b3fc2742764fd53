interface CreditPhrase {
  phrase: string
  /** Whether it counts only as a label before a colon or a dash, or in a line of a few words that ends no sentence. */
  isLabel: boolean
  credits: readonly string[]
  /** What begins alike and is a sentence of the article. */
  others: readonly string[]
}

/**
 * How a publisher's credit begins: article.md, "Structure detection", rule 4. Compared folded, word by word,
 * the first word with or without ال; a label without its colon only as it stands here.
 */
export const creditPhrases: readonly CreditPhrase[] = [
  {
    phrase: 'تم نشر هذا',
    isLabel: false,
    credits: ['تم نشر هذا المقال بواسطة منصة أخبار الضفاف', 'تمّ نشر هذا الخبر في الضفاف'],
    others: ['تم نشر قوات إضافية على الحدود'],
  },
  {
    phrase: 'تم نشر المقال',
    isLabel: false,
    credits: ['تم نشر المقال بواسطة منصة الضفاف'],
    others: ['تم نشر المقاتلات في القاعدة'],
  },
  { phrase: 'تم نشر الخبر', isLabel: false, credits: ['تم نشر الخبر بواسطة الضفاف'], others: [] },
  {
    phrase: 'نشر بواسطة',
    isLabel: false,
    credits: ['نُشر بواسطة فريق الضفاف', 'نشر بواسطة: الضفاف'],
    others: ['نشر الوزير تغريدة'],
  },
  { phrase: 'نشر هذا المقال', isLabel: false, credits: ['نُشر هذا المقال في صحيفة الضفاف'], others: [] },
  { phrase: 'نشر هذا الخبر', isLabel: false, credits: ['نُشر هذا الخبر في الضفاف'], others: [] },
  { phrase: 'نشر هذا التقرير', isLabel: false, credits: ['نُشر هذا التقرير في الضفاف'], others: [] },
  { phrase: 'نشر في الأصل', isLabel: false, credits: ['نُشر في الأصل في الضفاف'], others: [] },
  {
    phrase: 'المصدر',
    isLabel: true,
    credits: ['المصدر: وكالات', 'المصدر - رويترز', 'المصدر رويترز', 'المصدر : الضفاف', 'مصدر: الضفاف'],
    others: [
      'مصدر مسؤول ينفي',
      'المصدر الذي رفض الكشف عن اسمه قال إن المفاوضات مستمرة.',
      'المصدر أكد الخبر.',
    ],
  },
  { phrase: 'المصادر', isLabel: true, credits: ['المصادر: وكالات'], others: ['المصادر أكدت الخبر.'] },
  { phrase: 'جميع الحقوق محفوظة', isLabel: false, credits: ['جميع الحقوق محفوظة للضفاف'], others: [] },
  { phrase: 'كل الحقوق محفوظة', isLabel: false, credits: ['كل الحقوق محفوظة'], others: [] },
  { phrase: 'حقوق النشر', isLabel: true, credits: ['حقوق النشر: الضفاف'], others: [] },
  {
    phrase: 'published by',
    isLabel: false,
    credits: ['Published by Riverside News'],
    others: ['Published figures show a decline'],
  },
  {
    phrase: 'this article was published',
    isLabel: false,
    credits: ['This article was published by Riverside'],
    others: [],
  },
  {
    phrase: 'this article was originally',
    isLabel: false,
    credits: ['This article was originally published by Riverside'],
    others: [],
  },
  {
    phrase: 'this article first appeared',
    isLabel: false,
    credits: ['This article first appeared in Riverside'],
    others: [],
  },
  {
    phrase: 'this story was published',
    isLabel: false,
    credits: ['This story was published by Riverside'],
    others: [],
  },
  {
    phrase: 'originally published',
    isLabel: false,
    credits: ['Originally published in Riverside'],
    others: [],
  },
  { phrase: 'first published', isLabel: false, credits: ['First published in Riverside'], others: [] },
  {
    phrase: 'source',
    isLabel: true,
    credits: ['Source: agencies'],
    others: ['Source of the outbreak remains unknown after months of work.'],
  },
  {
    phrase: 'sources',
    isLabel: true,
    credits: ['Sources: agencies'],
    others: ['Sources said the talks go on.'],
  },
  { phrase: 'all rights reserved', isLabel: false, credits: ['All rights reserved.'], others: [] },
  {
    phrase: 'copyright',
    isLabel: true,
    credits: ['Copyright 2024 Riverside'],
    others: ['Copyright is a matter of law in all member states.'],
  },
]
