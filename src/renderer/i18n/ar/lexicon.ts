import type { Texts } from '../texts.ts'

export const lexicon: Texts['lexicon'] = {
  title: 'المعجم',
  hint: 'صور كتابة اعتمدها المكتب. يصح أن تكون الصورة نمطًا: بيون[غج] يان[غج].',
  addTitle: 'اعتماد صورة كتابة',
  editTitle: 'تعديل مدخل',
  approved: 'الصورة المعتمدة',
  variant: 'الصورة التي تُستبدل',
  variantHint: 'ما يتصل بالكلمة من حروف (و ب ل ك ف س ال) يُعرف من تلقاء نفسه.',
  variants: 'الصور الأخرى، تفصل بينها ؛',
  note: 'ملاحظة',
  add: 'أضف إلى المعجم',
  save: 'احفظ',
  remove: 'احذف',
  edit: 'عدّل',
  added: '«{approved}» في المعجم الآن.',
  differs: 'اكتب الصورة المعتمدة، على أن تخالف الصورة الأخرى.',
  search: 'البحث في المعجم',
  new: 'مدخل جديد',
  import: 'استيراد CSV',
  export: 'تصدير CSV',
  imported:
    '{count, plural, zero {لم يُضف شيء} one {أُضيف مدخل واحد} two {أُضيف مدخلان} few {أُضيفت # مداخل} many {أُضيف # مدخلًا} other {أُضيف # مدخل}}',
  changed:
    '{count, plural, zero {لم يُعدَّل شيء} one {عُدّل مدخل واحد} two {عُدّل مدخلان} few {عُدّلت # مداخل} many {عُدّل # مدخلًا} other {عُدّل # مدخل}}',
  refused:
    '{count, plural, zero {أُخذت كل الصفوف.} one {صف واحد لم يُؤخذ:} two {صفان لم يُؤخذا:} few {# صفوف لم تُؤخذ:} many {# صفًا لم يُؤخذ:} other {# صف لم يُؤخذ:}}',
  refusedRow: 'السطر {line, number}: {problem} {text}',
  problem: {
    approvedMissing: 'لا صورة معتمدة فيه.',
    variantsMissing: 'لا صورة أخرى فيه.',
    patternUnreadable: 'نمط غير مفهوم.',
    rowUnreadable: 'تعذّرت قراءته.',
  },
  entries:
    '{count, plural, zero {لا مداخل} one {مدخل واحد} two {مدخلان} few {# مداخل} many {# مدخلًا} other {# مدخل}}',
  none: 'ليس للمكتب مدخل خاص بعد.',
  noneFound: 'لا مدخل يطابق البحث.',
  starter: 'معجم البداية',
}
