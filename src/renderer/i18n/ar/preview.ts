import type { Texts } from '../texts.ts'

export const preview: Texts['preview'] = {
  title: 'المعاينة',
  close: 'إغلاق المعاينة',
  pdf: 'حفظ بصيغة PDF',
  print: 'طباعة الصفحة',
  view: 'الشاشة',
  phone: 'هاتف',
  tablet: 'جهاز لوحي',
  desktop: 'حاسوب',
  cards: 'نتيجة البحث والمشاركة',
  scheme: 'فاتح أو داكن',
  light: 'فاتح',
  dark: 'داكن',
  theme: 'المظهر',
  page: 'الصفحة كما ستظهر',
  searchResult: 'نتيجة البحث',
  shareCard: 'الرابط عند المشاركة',
  noAddress: 'لا عنوان بعد',
  isCut: 'العنوان أطول مما يتسع له أحد هذين الموضعين، فيُقطع فيه.',
  isWhole: 'العنوان يظهر كاملًا في الموضعين.',
}
