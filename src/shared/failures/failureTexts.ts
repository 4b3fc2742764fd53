import type { UiLanguage } from '../contract/system.ts'
import { historyFailureTexts } from './historyFailureTexts.ts'
import { lexiconFailureTexts } from './lexiconFailureTexts.ts'
import { causeOf, storeCauses } from './storeCauses.ts'
import { sayThemeProblem } from './themeProblems.ts'
import { wordsFailureTexts } from './wordsFailureTexts.ts'

type Details = Record<string, string | number>
type Text = Record<UiLanguage, (details: Details) => string>

const name = (details: Details) => String(details['name'] ?? '')
const megabytes = (details: Details) => Math.round(Number(details['limit'] ?? 0) / (1024 * 1024))

const megapixels = (details: Details) => Math.round(Number(details['pixels'] ?? 0) / 1_000_000)

/**
 * What a person reads of each expected failure: what happened, what was kept, what to do. One place
 * for the screen and the command line, in both languages.
 */
export const failureTexts = {
  articleMissing: {
    ar: () => 'هذا المقال غير موجود في الأرشيف.',
    en: () => 'This article is not in the archive.',
  },
  documentUnreadable: {
    ar: () => 'تعذّرت قراءة نص هذا المقال المحفوظ. بقيت بياناته كما هي في ملف الأرشيف ولم يُمحَ منها شيء.',
    en: () =>
      'The stored text of this article cannot be read. Its data stays as it is in the archive file; nothing was erased.',
  },
  updateInvalid: {
    ar: () => 'وصل تعديل تالف فلم يُحفظ. النص المحفوظ قبله سليم؛ أعد فتح المقال.',
    en: () =>
      'A damaged edit arrived and was not saved. What was saved before it is intact; open the article again.',
  },
  storeFailed: {
    ar: (d) => storeCauses[causeOf(d)].ar,
    en: (d) => storeCauses[causeOf(d)].en,
  },
  storeNewer: {
    ar: () => 'كُتب هذا الأرشيف بإصدار أحدث من «تحرير». لم يُغيَّر فيه شيء؛ ثبّت الإصدار الأحدث لفتحه.',
    en: () =>
      'This archive was written by a newer version of Tahrir. Nothing in it was changed; install the newer version to open it.',
  },
  storeInUse: {
    ar: () =>
      'هذا الأرشيف مفتوح في نسخة أخرى من «تحرير» تعمل الآن. تابع العمل فيها، أو أغلقها ثم أعد المحاولة.',
    en: () =>
      'This archive is open in another Tahrir that is running now. Go on there, or close that one and try again.',
  },
  storeUnreadable: {
    ar: (d) => `تعذّر فتح ملف الأرشيف «${name(d)}». لم يُغيَّر فيه شيء.`,
    en: (d) => `The archive file “${name(d)}” cannot be opened. Nothing in it was changed.`,
  },
  ...historyFailureTexts,
  ...lexiconFailureTexts,
  ...wordsFailureTexts,
  storeNotBackedUp: {
    ar: (d) =>
      `يحتاج الأرشيف إلى تحديث، ولم تُمكن كتابة نسخة احتياطية منه أولًا، فلم يُغيَّر فيه شيء. ${storeCauses[causeOf(d)].ar}`,
    en: (d) =>
      `The archive has to be brought up to date, and no backup of it could be written first, so nothing in it was changed. ${storeCauses[causeOf(d)].en}`,
  },
  archiveRecovered: {
    ar: (d) =>
      `وُجد ملف الأرشيف تالفًا عند التشغيل، فأُعيد بناؤه ${d['backup'] ? `من النسخة الاحتياطية «${d['backup']}» و` : ''}مما أمكنت قراءته منه. عدد المقالات فيه الآن: ${d['articles']}${Number(d['unreadable']) > 0 ? `، منها ما تعذّرت قراءة نصه: ${d['unreadable']}` : ''}. والملف التالف محفوظ كما هو بين النسخ الاحتياطية باسم «${d['kept']}».`,
    en: (d) =>
      `The archive file was found damaged at the start and was made anew ${d['backup'] ? `from the backup “${d['backup']}” and ` : ''}from what could be read of it. Articles in it now: ${d['articles']}${Number(d['unreadable']) > 0 ? `, of which the text cannot be read: ${d['unreadable']}` : ''}. The damaged file is kept as it was among the backups, as “${d['kept']}”.`,
  },
  workerLost: {
    ar: () =>
      'تعطّل جزء من البرنامج يعمل في الخلفية، فصار عمله في البرنامج نفسه. لم يضع شيء؛ قد يبطؤ البحث والنسخ الاحتياطي حتى يُعاد التشغيل.',
    en: () =>
      'A part of the program that works in the background has stopped, and its work is now done in the program itself. Nothing was lost; search and backups may be slower until you start again.',
  },
  backupMissing: {
    ar: (d) => `لم تعد النسخة الاحتياطية «${name(d)}» موجودة. الأرشيف كما كان.`,
    en: (d) => `The backup “${name(d)}” is no longer there. The archive is as it was.`,
  },
  backupDamaged: {
    ar: (d) => `«${name(d)}» ليست نسخة احتياطية سليمة، فلم تُستعمل. الأرشيف كما كان؛ اختر نسخة أخرى.`,
    en: (d) =>
      `“${name(d)}” is not an intact backup and was not used. The archive is as it was; choose another.`,
  },
  backupNewer: {
    ar: (d) =>
      `كُتبت النسخة الاحتياطية «${name(d)}» بإصدار أحدث من «تحرير». الأرشيف كما كان؛ ثبّت الإصدار الأحدث لاستعادتها.`,
    en: (d) =>
      `The backup “${name(d)}” was written by a newer version of Tahrir. The archive is as it was; install the newer version to restore it.`,
  },
  viewMissing: {
    ar: () => 'لم تعد هذه القائمة المحفوظة موجودة.',
    en: () => 'This saved view is no longer there.',
  },
  templateMissing: {
    ar: () => 'لم يعد هذا القالب موجودًا.',
    en: () => 'This template is no longer there.',
  },
  cursorInvalid: {
    ar: () => 'تغيّرت القائمة؛ اعرضها من أولها.',
    en: () => 'The list has changed; show it from its beginning.',
  },
  fileEmpty: {
    ar: (d) => `الملف «${name(d)}» فارغ: ليس فيه نص.`,
    en: (d) => `The file “${name(d)}” is empty: there is no text in it.`,
  },
  fileTooLarge: {
    ar: (d) => `الملف «${name(d)}» أكبر من الحد المسموح (${megabytes(d)} ميغابايت).`,
    en: (d) => `The file “${name(d)}” is larger than the limit of ${megabytes(d)} MB.`,
  },
  fileNotText: {
    ar: (d) => `الملف «${name(d)}» ليس نصًا ولا مقالًا محفوظًا بصيغة «تحرير».`,
    en: (d) => `The file “${name(d)}” is neither text nor an article saved by Tahrir.`,
  },
  fileTooComplex: {
    ar: (d) =>
      `الملف «${name(d)}» متداخل أو منتفخ على نحو لا يكون إلا في ملف أُعدّ لتعطيل البرامج، فلم يُقرأ ولم يتغيّر شيء.`,
    en: (d) =>
      `The file “${name(d)}” nests or swells as only a file made to break programs does. It was not read, and nothing was changed.`,
  },
  fileUnreadable: {
    ar: (d) => `تعذّرت قراءة الملف «${name(d)}».`,
    en: (d) => `The file “${name(d)}” could not be read.`,
  },
  importBroke: {
    ar: (d) =>
      `تعثّر البرنامج نفسه في الملف «${name(d)}» فلم يُستورد. الملف باقٍ كما هو، والملفات الأخرى لم تتأثر به.`,
    en: (d) =>
      `The program itself stumbled over the file “${name(d)}” and did not import it. The file is as it was, and the others are not affected.`,
  },
  fileIsFolder: {
    ar: (d) => `«${name(d)}» مجلد وليس ملفًا.`,
    en: (d) => `“${name(d)}” is a folder, not a file.`,
  },
  fileMissing: {
    ar: (d) => `لا يوجد ملف باسم «${name(d)}».`,
    en: (d) => `There is no file “${name(d)}”.`,
  },
  fileForbidden: {
    ar: (d) => `لا تملك صلاحية قراءة الملف «${name(d)}».`,
    en: (d) => `You have no permission to read the file “${name(d)}”.`,
  },
  fileUnwritable: {
    ar: (d) => `تعذّرت كتابة الملف «${name(d)}»، ولم يبقَ منه شيء ناقص. تأكد من المساحة ومن صلاحية الكتابة.`,
    en: (d) =>
      `The file “${name(d)}” could not be written, and no part of it was left. See that there is room and permission.`,
  },
  exportTooLarge: {
    ar: (d) =>
      `هذه المقالات بصورها أكبر من أن تجتمع في ملف ZIP واحد (الحد ${megabytes(d)} ميغابايت)، فلم يُكتب شيء. صدّرها «إلى مجلد…»، أو اختر عددًا أقل.`,
    en: (d) =>
      `These articles with their images are too much for one ZIP file (the limit is ${megabytes(d)} MB), and nothing was written. Export them “To a folder…”, or choose fewer.`,
  },
  exportFolderMissing: {
    ar: (d) =>
      `المجلد «${name(d)}» الذي اختير للتصدير غير موجود الآن، فلم يُكتب شيء في غيره. صِل القرص إن كان خارجيًا، أو اختر مجلدًا آخر في إعدادات الإنهاء.`,
    en: (d) =>
      `The folder “${name(d)}” that was chosen for exports is not there now, and nothing was written elsewhere. Connect its drive, or choose another folder in the settings for finishing.`,
  },
  exportFolderForbidden: {
    ar: (d) => `لا يمكن الكتابة في المجلد «${name(d)}»، فلم يُكتب فيه شيء. اختر مجلدًا آخر أو غيّر صلاحياته.`,
    en: (d) =>
      `The folder “${name(d)}” takes no files, and nothing was written to it. Choose another, or change its permissions.`,
  },
  jsonBroken: {
    ar: (d) => `الملف «${name(d)}» مقطوع أو تالف: بنية JSON فيه غير مكتملة.`,
    en: (d) => `The file “${name(d)}” is cut off or damaged: its JSON is not complete.`,
  },
  jsonNotArticle: {
    ar: (d) => `الملف «${name(d)}» بصيغة JSON لكنه ليس مقالًا محفوظًا بصيغة «تحرير».`,
    en: (d) => `The file “${name(d)}” is JSON but not an article saved by Tahrir.`,
  },
  jsonInvalid: {
    ar: (d) => `الملف «${name(d)}» لا يوافق صيغة مقالات «تحرير» عند «${String(d['field'] ?? '')}».`,
    en: (d) => `The file “${name(d)}” does not fit Tahrir's article format at “${String(d['field'] ?? '')}”.`,
  },
  formatNewer: {
    ar: (d) =>
      `الملف «${name(d)}» بالإصدار ${d['version'] ?? ''} من الصيغة، وهذا البرنامج يقرأ الإصدار 1 فقط.`,
    en: (d) =>
      `The file “${name(d)}” has version ${d['version'] ?? ''} of the format; this program reads version 1 only.`,
  },
  printFailed: {
    ar: (d) =>
      `تعذّرت طباعة الصفحة إلى الملف «${name(d)}»، ولم يُكتب منه شيء. أعد المحاولة، أو صدّر صفحة HTML واطبعها من المتصفح.`,
    en: (d) =>
      `The page could not be printed to “${name(d)}”, and nothing of it was written. Try again, or export an HTML page and print that from a browser.`,
  },
  profileMissing: {
    ar: () => 'طريقة التصدير هذه لم تعد موجودة، فلم يخرج شيء. اختر غيرها.',
    en: () => 'This way of exporting is no longer there, so nothing went out. Choose another.',
  },
  themeMissing: {
    ar: (d) => `لا يوجد مظهر باسم «${String(d['theme'] ?? '')}». اختر مظهرًا من القائمة.`,
    en: (d) => `There is no theme “${String(d['theme'] ?? '')}”. Choose one from the list.`,
  },
  themeBroken: {
    ar: (d) => sayThemeProblem(d, 'ar'),
    en: (d) => sayThemeProblem(d, 'en'),
  },
  imageUnknown: {
    ar: (d) =>
      `«${name(d)}» ليس صورة من الأنواع المقبولة: PNG وJPEG وWebP وGIF وAVIF. لم يُضف شيء؛ احفظ الصورة بأحد هذه الأنواع ثم أعد المحاولة.`,
    en: (d) =>
      `“${name(d)}” is not an image of a kind that is taken: PNG, JPEG, WebP, GIF or AVIF. Nothing was added; save the image as one of these and try again.`,
  },
  imageDamaged: {
    ar: (d) => `الصورة «${name(d)}» تالفة أو مقطوعة فلا يمكن عرضها. لم يُضف شيء؛ اطلبها من مصدرها مرة أخرى.`,
    en: (d) =>
      `The image “${name(d)}” is damaged or cut off and cannot be shown. Nothing was added; get it from its source again.`,
  },
  imageTooLarge: {
    ar: (d) =>
      `الصورة «${name(d)}» أكبر من الحد المسموح (${megabytes(d)} ميغابايت أو ${megapixels(d)} مليون بكسل). لم يُضف شيء؛ صغّرها ثم أعد المحاولة.`,
    en: (d) =>
      `The image “${name(d)}” is larger than the limit of ${megabytes(d)} MB or ${megapixels(d)} megapixels. Nothing was added; make it smaller and try again.`,
  },
  assetMissing: {
    ar: () => 'هذه الصورة ليست في الأرشيف. مكانها في المقال باقٍ؛ أدرجها فيه مرة أخرى.',
    en: () => 'This image is not in the archive. Its place in the article stays; insert it again there.',
  },
  capabilityMissing: {
    ar: () => 'هذا غير متاح في طريقة التشغيل هذه.',
    en: () => 'This is not available the way the program is running.',
  },
  methodUnknown: {
    ar: () => 'طلب غير معروف. أعد تحميل النافذة.',
    en: () => 'An unknown request. Reload the window.',
  },
  inputInvalid: {
    ar: () => 'طلب غير صالح. لم يتغيّر شيء.',
    en: () => 'An invalid request. Nothing was changed.',
  },
  internal: {
    ar: () => 'حدث خطأ في البرنامج نفسه. ما حُفظ من قبل سليم.',
    en: () => 'Something went wrong in the program itself. What was saved before is intact.',
  },
  disconnected: {
    ar: () => 'انقطع الاتصال بالبرنامج. ما كتبته باقٍ في هذه النافذة ويُحفظ عند عودة الاتصال.',
    en: () =>
      'The connection to the program is broken. What you wrote stays in this window and is saved when it is back.',
  },
} satisfies Record<string, Text>

export type FailureCode = keyof typeof failureTexts
