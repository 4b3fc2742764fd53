import type { Texts } from '../texts.ts'

export const settings: Texts['settings'] = {
  open: 'الإعدادات',
  title: 'الإعدادات',
  close: 'إغلاق',
  pages: 'صفحات الإعدادات',
  appearance: {
    title: 'المظهر',
    textSize: 'حجم النص',
    hint: 'يُحفظ حجم النص وإبقاء السطر في الوسط في هذه النافذة أو المتصفح، وتُحفظ اللغة للأرشيف كله.',
  },
  writing: {
    title: 'الكتابة',
    listDigits: 'أرقام القوائم المرقمة',
    latin: 'لاتينية: 1 2 3',
    arabicIndic: 'عربية هندية: ١ ٢ ٣',
    listDigitsHint:
      'للقوائم التي تبدأ من اليمين، في المحرر وفي التصدير وفي النص المنسوخ. وهو إعداد للتحرير كله يسري في كل النوافذ.',
  },
}
