import type { Texts } from '../texts.ts'

export const trash: Texts['trash'] = {
  title: 'المحذوفات',
  keptDays: 'مدة البقاء',
  days: '{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  keptHint:
    'ما بقي في المحذوفات هذه المدة يُحذف نهائيًا من تلقاء نفسه، بعد نسخة اليوم الاحتياطية. وهذا إعداد للقسم كله يسري في كل النوافذ.',
  now: 'في المحذوفات الآن: {content}.',
  nothing: 'لا شيء في المحذوفات.',
  deleteAll: 'حذفها كلها نهائيًا…',
  deleteOne: 'حذف نهائي…',
  deleteTitle: 'حذف نهائي؟',
  deleteText: 'يذهب بهذا: {content}. ولا رجعة فيه؛ لا يبقى إلا ما في النسخ الاحتياطية السابقة.',
  deleteYes: 'حذف نهائي',
  deleted: 'حُذف نهائيًا: {content}.',
  gone: 'حُذف نهائيًا مقال كان مفتوحًا هنا.',
  articles:
    '{count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}',
  words:
    '{count, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  versions:
    '{count, plural, zero {لا إصدارات سابقة} one {إصدار سابق واحد} two {إصداران سابقان} few {# إصدارات سابقة} many {# إصدارًا سابقًا} other {# إصدار سابق}}',
  images:
    '{count, plural, zero {لا صور} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}',
}
