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
  importTitle: string
  importButton: string
  articleFiles: string
  allFiles: string
  exportTitle: string
  exportButton: string
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
    quit: 'إنهاء',
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
    importTitle: 'استيراد مقالات',
    importButton: 'استيراد',
    articleFiles: 'نصوص ومقالات',
    allFiles: 'كل الملفات',
    exportTitle: 'تصدير المقال',
    exportButton: 'تصدير',
    startFailed: 'تعذّر بدء تحرير',
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
    importTitle: 'Import articles',
    importButton: 'Import',
    articleFiles: 'Texts and articles',
    allFiles: 'All files',
    exportTitle: 'Export the article',
    exportButton: 'Export',
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
