import type { UiLanguage } from '../shared/contract/system.ts'

/** What the Electron host itself says: menus, dialogs, boxes. The page has its own texts. */
export interface HostTexts {
  program: string
  file: string
  newWindow: string
  closeWindow: string
  quit: string
  edit: string
  undo: string
  redo: string
  cut: string
  copy: string
  paste: string
  selectAll: string
  view: string
  actualSize: string
  zoomIn: string
  zoomOut: string
  fullScreen: string
  newArticle: string
  importFiles: string
  openRecent: string
  clearRecent: string
  exportArticle: string
  finish: string
  save: string
  closeTab: string
  settings: string
  pastePlain: string
  find: string
  replace: string
  searchArticles: string
  convert: string
  macros: string
  format: string
  paragraph: string
  heading: string
  conclusion: string
  standfirst: string
  bold: string
  italic: string
  underline: string
  strike: string
  highlight: string
  link: string
  fromRight: string
  fromLeft: string
  isolate: string
  insert: string
  table: string
  images: string
  separator: string
  invisible: string
  outline: string
  details: string
  history: string
  preview: string
  findings: string
  showInvisible: string
  textOnly: string
  typewriter: string
  help: string
  shortcuts: string
  diagnostics: string
  openLink: string
  copyLink: string
  proofread: string
  importTitle: string
  importButton: string
  articleFiles: string
  allFiles: string
  exportTitle: string
  exportButton: string
  folderTitle: string
  folderButton: string
  startFailed: string
  notOpened: string
  understood: string
  pageGone: string
  pageGoneDetail: string
  reload: string
  unsaved: string
  unsavedDetail: string
  stay: string
  closeAnyway: string
}

export const hostTexts: Record<UiLanguage, HostTexts> = {
  ar: {
    program: 'تحرير',
    file: 'ملف',
    newWindow: 'نافذة جديدة',
    closeWindow: 'إغلاق النافذة',
    quit: 'إغلاق البرنامج',
    edit: 'تعديل',
    undo: 'تراجع',
    redo: 'إعادة',
    cut: 'قص',
    copy: 'نسخ',
    paste: 'لصق',
    selectAll: 'تحديد الكل',
    view: 'عرض',
    actualSize: 'الحجم الأصلي',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fullScreen: 'ملء الشاشة',
    newArticle: 'مقال جديد',
    importFiles: 'استيراد…',
    openRecent: 'ملفات فُتحت مؤخرًا',
    clearRecent: 'مسح القائمة',
    exportArticle: 'تصدير…',
    finish: 'إنهاء المقال',
    save: 'حفظ ما ينتظر',
    closeTab: 'إغلاق اللسان',
    settings: 'الإعدادات',
    pastePlain: 'لصق النص وحده',
    find: 'بحث',
    replace: 'بحث واستبدال',
    searchArticles: 'البحث في المقالات',
    convert: 'تحويل النص…',
    macros: 'تنفيذ وحدة استبدال…',
    format: 'تنسيق',
    paragraph: 'فقرة',
    heading: 'عنوان قسم',
    conclusion: 'خاتمة',
    standfirst: 'مقدمة',
    bold: 'غامق',
    italic: 'مائل',
    underline: 'تحته خط',
    strike: 'مشطوب',
    highlight: 'تظليل',
    link: 'رابط…',
    fromRight: 'من اليمين',
    fromLeft: 'من اليسار',
    isolate: 'عزل',
    insert: 'إدراج',
    table: 'جدول…',
    images: 'صور…',
    separator: 'فاصل',
    invisible: 'محرف خفي…',
    outline: 'المخطط',
    details: 'بيانات المقال',
    history: 'تاريخ المقال',
    preview: 'المعاينة',
    findings: 'ملاحظات التدقيق',
    showInvisible: 'المحارف غير المرئية',
    textOnly: 'النص وحده',
    typewriter: 'السطر في الوسط',
    help: 'مساعدة',
    shortcuts: 'اختصارات لوحة المفاتيح',
    diagnostics: 'معلومات التشخيص…',
    openLink: 'فتح الرابط',
    copyLink: 'نسخ عنوان الرابط',
    proofread: 'ملاحظة التدقيق هنا',
    importTitle: 'استيراد مقالات',
    importButton: 'استيراد',
    articleFiles: 'نصوص ومقالات',
    allFiles: 'كل الملفات',
    exportTitle: 'تصدير المقال',
    exportButton: 'تصدير',
    folderTitle: 'مجلد التصدير',
    folderButton: 'اختيار المجلد',
    startFailed: 'تعذّر بدء «تحرير»',
    notOpened: 'تعذّر فتح ما طُلب فتحه.',
    understood: 'حسنًا',
    pageGone: 'توقفت هذه النافذة عن العمل.',
    pageGoneDetail: 'كل ما ظهر أنه محفوظ سليم في الأرشيف. أعد تحميل النافذة لمتابعة العمل.',
    reload: 'إعادة التحميل',
    unsaved: 'في هذه النافذة تعديلات لم تُحفظ بعد.',
    unsavedDetail: 'إذا أغلقتها الآن ضاعت هذه التعديلات. ما حُفظ قبلها سليم.',
    stay: 'البقاء',
    closeAnyway: 'إغلاق دون حفظ',
  },
  en: {
    program: 'Tahrir',
    file: 'File',
    newWindow: 'New window',
    closeWindow: 'Close window',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    newArticle: 'New article',
    importFiles: 'Import…',
    openRecent: 'Open recent',
    clearRecent: 'Clear the list',
    exportArticle: 'Export…',
    finish: 'Finish',
    save: 'Save what is pending',
    closeTab: 'Close tab',
    settings: 'Settings',
    pastePlain: 'Paste as plain text',
    find: 'Find',
    replace: 'Find and replace',
    searchArticles: 'Search articles',
    convert: 'Convert the text…',
    macros: 'Run a macro…',
    format: 'Format',
    paragraph: 'Paragraph',
    heading: 'Section heading',
    conclusion: 'Conclusion',
    standfirst: 'Standfirst',
    bold: 'Bold',
    italic: 'Italic',
    underline: 'Underline',
    strike: 'Strike',
    highlight: 'Highlight',
    link: 'Link…',
    fromRight: 'From the right',
    fromLeft: 'From the left',
    isolate: 'Isolate',
    insert: 'Insert',
    table: 'Table…',
    images: 'Images…',
    separator: 'Separator',
    invisible: 'Invisible character…',
    outline: 'Outline',
    details: 'Details',
    history: 'History',
    preview: 'Preview',
    findings: 'Findings',
    showInvisible: 'Invisible characters',
    textOnly: 'Text only',
    typewriter: 'Line in the middle',
    help: 'Help',
    shortcuts: 'Keyboard shortcuts',
    diagnostics: 'Diagnostics…',
    openLink: 'Open the link',
    copyLink: "Copy the link's address",
    proofread: 'The finding here',
    importTitle: 'Import articles',
    importButton: 'Import',
    articleFiles: 'Texts and articles',
    allFiles: 'All files',
    exportTitle: 'Export the article',
    exportButton: 'Export',
    folderTitle: 'Folder for exports',
    folderButton: 'Choose this folder',
    startFailed: 'Tahrir could not start',
    notOpened: 'What was to be opened could not be opened.',
    understood: 'OK',
    pageGone: 'This window stopped working.',
    pageGoneDetail: 'All that was shown as saved is safe in the archive. Reload the window to go on.',
    reload: 'Reload',
    unsaved: 'This window has edits that are not saved yet.',
    unsavedDetail: 'If you close it now, they are lost. What was saved before is intact.',
    stay: 'Stay',
    closeAnyway: 'Close without saving',
  },
}
