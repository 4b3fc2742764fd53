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
  pagesPage: {
    title: 'الصفحات المصدَّرة',
    theme: 'المظهر',
    paper: 'الصفحة',
    ink: 'النص',
    accent: 'اللون المميِّز',
    link: 'الروابط',
    themeColour: 'العودة إلى لون المظهر: {colour}',
    contrastFault: '{colour} ({scheme}): التباين {ratio}، وما دون {needed} تصعب قراءته على كثيرين.',
    logo: 'الشعار',
    chooseLogo: 'اختيار صورة…',
    removeLogo: 'إزالة',
    logoType: 'هذه ليست صورة PNG أو JPEG أو WebP أو SVG. بقي الشعار كما كان.',
    logoSize: 'حجم الصورة أكبر من 256 كيلوبايت، وهي تُضمَّن في كل صفحة. بقي الشعار كما كان.',
    logoUnread: 'تعذّرت قراءة الملف. بقي الشعار كما كان.',
    siteName: 'اسم الموقع',
    siteAddress: 'عنوان الموقع',
    footer: 'أسفل كل صفحة',
    footerHint: 'فقرة في كل سطر',
    sample: 'صفحة نموذجية بهذا المظهر',
  },
}
