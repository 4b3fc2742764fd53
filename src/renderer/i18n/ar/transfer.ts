import type { Texts } from '../texts.ts'

export const transfer: Texts['transfer'] = {
  import: 'استيراد',
  importing:
    '{count, plural, zero {جارٍ الاستيراد…} one {جارٍ استيراد ملف واحد…} two {جارٍ استيراد ملفين…} few {جارٍ استيراد # ملفات…} many {جارٍ استيراد # ملفًا…} other {جارٍ استيراد # ملف…}}',
  imported:
    '{count, plural, zero {لم يُستورد أي مقال} one {استُورد مقال واحد} two {استُورد مقالان} few {استُوردت # مقالات} many {استُورد # مقالًا} other {استُورد # مقال}}',
  notImported:
    '{count, plural, zero {استُوردت الملفات كلها} one {تعذّر استيراد ملف واحد} two {تعذّر استيراد ملفين} few {تعذّر استيراد # ملفات} many {تعذّر استيراد # ملفًا} other {تعذّر استيراد # ملف}}',
  dropTitle: 'أفلت الملفات لاستيرادها',
  dropText: 'مستندات Word وصفحات ويب وMarkdown وninjs ونصوص عادية ومقالات من «تحرير»، ملف واحد أو أكثر',
  progress: '({done, number} من {count, number})',
  report: 'ما فُهم من الملفات',
  closeReport: 'أغلق التقرير',
  inPart: '(تُرك منه شيء)',
  open: 'افتح',
  openImported: 'افتح {headline}',
  export: 'تصدير',
  exportAs: 'الصيغ',
  json: 'JSON',
  jsonHint: 'المقال كله مع بياناته، ويمكن استيراده من جديد',
  html: 'صفحة HTML',
  htmlHint: 'صفحة كاملة في ملف واحد',
  fragment: 'مقطع HTML',
  fragmentHint: 'عناوين وفقرات تُلصق في نظام النشر',
  docx: 'مستند Word',
  docxHint: 'يفتحه Word وLibreOffice من اليمين إلى اليسار',
  markdown: 'Markdown',
  markdownHint: 'نص منسَّق بعلامات، بمعيار CommonMark',
  text: 'نص عادي',
  textHint: 'الكلام وحده، واتجاه كل سطر محفوظ',
  ninjs: 'IPTC ninjs',
  ninjsHint: 'لتبادل الأخبار بين الوكالات وأنظمة التحرير',
  draftHint: 'يُصدَّر المقال موسومًا بأنه مسودة إلى أن يصبح جاهزًا.',
  exported: 'صُدِّر {name}.',
  exportedDraft: 'صُدِّر {name} موسومًا في داخله بأنه مسودة.',
  notExported: 'لم يُصدَّر المقال لأن آخر التعديلات لم تُحفظ. {why}',
}
