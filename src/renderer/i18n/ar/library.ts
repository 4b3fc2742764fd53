import type { Texts } from '../texts.ts'

export const library: Texts['library'] = {
  search: 'ابحث في المقالات',
  clearSearch: 'مسح البحث',
  suggestions: 'عناوين تبدأ بما كُتب',
  list: 'المقالات',
  select: 'تحديد',
  filter: 'عرض',
  all: 'كل المقالات',
  trash: 'المحذوفات',
  total:
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  found:
    '{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
  words:
    '{count, plural, zero {بلا نص} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  untitled: 'بلا عنوان',
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر تحميل القائمة.',
  emptyTitle: 'لا مقالات في الأرشيف بعد',
  emptyText: 'ابدأ مقالًا بالزر في الأعلى، أو أدخل ما لديك: أفلت ملفاتك النصية في أي موضع من هذه النافذة.',
  emptyStatusTitle: 'لا شيء هنا',
  emptyStatusText: 'ليس في هذه الحالة أي مقال الآن.',
  emptyTrashTitle: 'لا محذوفات',
  emptyTrashText: 'يبقى المقال المحذوف هنا المدة التي في الإعدادات، ومنها يمكنك استعادته.',
  notFoundTitle: 'لا نتائج',
  notFoundText: 'لا مقال فيه هذه الكلمات. جرّب كلمات أقل، أو صيغة أخرى للكلمة.',
  delete: 'حذف',
  restore: 'استعادة',
  deleteTitle: 'نقل هذا المقال إلى المحذوفات؟',
  deleteText: 'يختفي {name} من القائمة ويبقى في المحذوفات، ومنها يمكنك استعادته.',
  deleted: 'نُقل {name} إلى المحذوفات.',
  restored: 'عاد {name} إلى المسودات.',
}
