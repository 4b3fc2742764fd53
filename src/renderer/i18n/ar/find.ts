import type { Texts } from '../texts.ts'

export const find: Texts['find'] = {
  title: 'البحث والاستبدال',
  open: 'البحث والاستبدال',
  query: 'البحث عن',
  replacement: 'الاستبدال بـ',
  previous: 'المطابقة السابقة',
  next: 'المطابقة التالية',
  exact: 'كما كُتب',
  wholeWord: 'كلمات كاملة',
  scope: 'موضع البحث',
  scopes: {
    all: 'المقال كله',
    selection: 'النص المحدد',
    headline: 'العنوان',
    standfirst: 'المقدمة',
    sections: 'الأقسام',
    conclusion: 'الخاتمة',
  },
  replacing: 'استبدال',
  replace: 'استبدل',
  replaceAll: 'استبدل الكل',
  close: 'إغلاق البحث والاستبدال',
  position: '{current, number} من {total, number}',
  found:
    '{count, plural, zero {لا مطابقات} one {مطابقة واحدة} two {مطابقتان} few {# مطابقات} many {# مطابقة} other {# مطابقة}}',
  replaced:
    '{count, plural, zero {لا شيء يُستبدل} one {استُبدل موضع واحد} two {استُبدل موضعان} few {استُبدلت # مواضع} many {استُبدل # موضعًا} other {استُبدل # موضع}}',
}
