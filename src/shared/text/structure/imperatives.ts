interface Imperatives {
  words: readonly string[]
  /** Whether it counts anywhere in the line, not only at its beginning. */
  anywhere: boolean
  calls: readonly string[]
  others: readonly string[]
}

/**
 * Imperatives that make a line a call to action: article.md, "Structure detection", rule 4. Compared folded.
 * They are looked for only in the short lines under a credit.
 */
export const imperatives: readonly Imperatives[] = [
  {
    words: ['اضغط', 'اضغطوا', 'اضغطي', 'انقر', 'انقروا', 'انقري'],
    anywhere: true,
    calls: ['اضغط للاشتراك في النشرة', 'للاشتراك في النشرة اضغط هنا', 'انقر هنا'],
    others: ['يضغط المستخدم على الزر'],
  },
  {
    words: ['حمل', 'حملوا', 'حملي', 'نزل', 'نزلوا', 'ثبت', 'ثبتوا'],
    anywhere: false,
    calls: ['حمّل التطبيق', 'حمّلوا تطبيقنا'],
    others: ['التطبيق الذي حمل اسم المدينة', 'منصة نزل إليها الجمهور'],
  },
  {
    words: ['تابع', 'تابعنا', 'تابعونا', 'تابعوا', 'اشترك', 'اشتركوا', 'انضم', 'انضموا'],
    anywhere: false,
    calls: ['تابعنا على المنصات', 'تابعونا', 'اشترك الآن', 'انضم إلينا'],
    others: ['منصة تابع كل جديد'],
  },
  {
    words: [
      'سجل',
      'سجلوا',
      'شاهد',
      'شاهدوا',
      'اقرأ',
      'اقرؤوا',
      'زر',
      'زوروا',
      'شارك',
      'شاركوا',
      'جرب',
      'جربوا',
    ],
    anywhere: false,
    calls: ['سجّل بريدك', 'زوروا موقعنا', 'جرّب النسخة المجانية', 'شارك المقال'],
    others: ['كل من شارك في العمل'],
  },
  {
    words: ['احصل', 'احصلوا', 'تصفح', 'تصفحوا', 'استمع', 'استمعوا', 'تواصل', 'تواصلوا', 'راسلنا', 'راسلونا'],
    anywhere: false,
    calls: ['احصل على التطبيق', 'تصفح العدد', 'تواصل معنا', 'راسلونا'],
    others: ['وسائل تواصل'],
  },
  {
    words: ['click', 'tap'],
    anywhere: true,
    calls: ['Click to subscribe', 'To subscribe, click here'],
    others: ['One-clicking readers'],
  },
  {
    words: [
      'download',
      'install',
      'follow',
      'subscribe',
      'join',
      'get',
      'visit',
      'sign',
      'register',
      'share',
    ],
    anywhere: false,
    calls: ['Download the app', 'Follow us', 'Sign up today', 'Visit our site', 'Get the app'],
    others: ['The app to get', 'We share the news'],
  },
  {
    words: ['read', 'watch', 'listen', 'try', 'contact', 'start', 'discover', 'explore'],
    anywhere: false,
    calls: ['Read more', 'Try it free', 'Contact us'],
    others: ['News to read'],
  },
]
