import type { Texts } from '../texts.ts'

export const outline: Texts['outline'] = {
  title: 'مخطط المقال',
  close: 'إغلاق المخطط',
  lead: 'المدخل',
  untitledHeadline: 'بلا عنوان بعد',
  untitledSection: 'قسم بلا عنوان',
  untitledConclusion: 'خاتمة بلا عنوان',
  headline: 'العنوان',
  conclusion: 'الخاتمة',
  words:
    '{count, plural, zero {بلا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  drag: 'سحب {name}',
  actions: 'إجراءات {name}',
  menu: 'الإجراءات',
  moveUp: 'نقل إلى أعلى',
  moveDown: 'نقل إلى أسفل',
  makeConclusion: 'جعله الخاتمة',
  makeSection: 'جعلها قسمًا',
  makeParagraph: 'تحويل العنوان إلى فقرة',
  moved: 'صار {name} القسم {place, number} من {total, number}',
  stays: 'لا يتجاوز {name} هذا الموضع',
}
