import type { Severity } from '../shared/checks/finding.ts'
import type { UiLanguage } from '../shared/contract/system.ts'

/** What the command line says beside the failures that it shares with the screen. */
export interface CliTexts {
  program: string
  titles: Record<string, string>
  help: string
  version: string
  helpCommand: string
  convert: string
  convertDetails: string
  change: (changes: string) => string
  changed: (file: string, places: number) => string
  changeUnknown: (asked: string, changes: string) => string
  import: string
  list: string
  report: string
  show: string
  versions: string
  jsonVersions: string
  export: string
  check: string
  checkDetails: string
  idOrFile: string
  jsonFindings: string
  severities: Record<Severity, string>
  found: (errors: number, warnings: number, hints: number) => string
  exportDetails: string
  serve: string
  backup: string
  backupFile: string
  backupInTheWay: (file: string) => string
  restore: string
  restoreFile: string
  verify: string
  diagnostics: string
  rebuild: string
  restored: (articles: number, words: number, kept: string) => string
  verified: (articles: number, words: number) => string
  rebuilt: (articles: number) => string
  stale: (articles: number) => string
  damaged: (findings: number) => string
  unreadable: (id: string) => string
  file: string
  query: string
  id: string
  ids: string
  to: (formats: string) => string
  outOfConvert: string
  out: string
  statusOfConvert: string
  status: string
  all: string
  profile: string
  theme: string
  index: string
  toOrProfile: string
  outOrProfile: string
  onlyPages: string
  profileMissing: (asked: string, names: string) => string
  jsonList: string
  jsonArticle: string
  port: string
  open: string
  usage: Record<string, (what: string) => string>
  commandMissing: string
  formatMissing: (asked: string, formats: string) => string
  statusUnknown: (asked: string, statuses: string) => string
  portInvalid: (asked: string) => string
  numberInvalid: (asked: string, most: number) => string
  portTaken: (port: number) => string
  portForbidden: (port: number) => string
  rendererMissing: string
  outNeeded: string
  outNotFolder: (path: string) => string
  idsOrAll: string
  recordUnwritable: string
  stopped: string
  handedOver: string
}

export const cliTexts: Record<UiLanguage, CliTexts> = {
  ar: {
    program: 'تحرير: محطة عمل تُكتب فيها مقالات غرفة الأخبار وتُراجَع وتُخرَج.',
    titles: {
      'Usage:': 'الاستعمال:',
      'Arguments:': 'المُدخلات:',
      'Options:': 'الخيارات:',
      'Commands:': 'الأوامر:',
    },
    help: 'اعرض هذه المساعدة',
    version: 'اعرض رقم الإصدار',
    helpCommand: 'اعرض مساعدة أمر بعينه',
    change: (changes) => `غيّر النص قبل إخراجه، ويُكرَّر الخيار لأكثر من تغيير. التغييرات: ${changes}`,
    changed: (file, places) => `${file}: المواضع التي تغيّرت: ${places}`,
    changeUnknown: (asked, changes) => `لا يوجد تغيير باسم «${asked}». التغييرات: ${changes}`,
    convert: 'حوّل ملفات إلى صيغة أخرى من غير أرشيف',
    convertDetails:
      'ملف واحد من غير --out يخرج إلى المخرج القياسي. ومع --out يأخذ كل ناتج اسم ملفه، ويُستبدل كاملًا ما كان في المجلد بالاسم نفسه، إلا الملفات المُدخلة فلا تُمسّ. وإذا اتفق اسمان زِيد رقم على الثاني.',
    import: 'أدخل ملفات إلى الأرشيف، واطبع لكل مقال سطرًا فيه معرّفه وعنوانه',
    report: 'اذكر أيضًا ما فُهم من كل ملف وما تُرك منه',
    list: 'اعرض مقالات الأرشيف، أو ما يطابق البحث والأقرب أولًا',
    show: 'اعرض مقالًا من الأرشيف',
    versions: 'اعرض ما حُفظ في تاريخ مقال، أحدثه أولًا',
    jsonVersions: 'اطبع النسخ بصيغة JSON',
    export: 'أخرج مقالات من الأرشيف إلى مجلد',
    exportDetails:
      'يُستبدل كاملًا ما كان في المجلد بالاسم نفسه. وإذا اتفق اسما مقالين زِيد رقم على الثاني. ومع ‎--profile أو ‎--index يبقى لكل مقال اسم ملفه من مرة إلى مرة، ويُكتب بجانب الصفحات فهرس وخلاصة Atom.',
    check: 'دقّق مقالًا من الأرشيف أو ملفًا، واعرض ما فيه من أخطاء',
    checkDetails:
      'رمز الخروج 1 إذا وُجدت أخطاء. يسري على الملف أسلوب المكتب ومعجمه المحفوظان في الأرشيف إن وُجد، ولا يتغيّر فيه شيء.',
    idOrFile: 'معرّف المقال، أو ملف نصي أو مقال محفوظ بصيغة «تحرير»',
    jsonFindings: 'اطبع ما وُجد بصيغة JSON',
    severities: { error: 'خطأ', warning: 'تنبيه', hint: 'ملاحظة' },
    found: (errors, warnings, hints) => `الأخطاء: ${errors}، التنبيهات: ${warnings}، الملاحظات: ${hints}`,
    serve: 'شغّل «تحرير» في متصفح هذا الجهاز، واطبع العنوان الذي يُفتح به',
    backup: 'اكتب نسخة احتياطية من الأرشيف كله وتحقّق من سلامتها',
    backupFile: 'ملف النسخة؛ ومن غيره تُكتب في مجلد النسخ الاحتياطية إلى جانب الأرشيف',
    backupInTheWay: (file) =>
      `في ${file} ملف ليس نسخة احتياطية كتبها تحرير، فلم يُغيَّر فيه شيء ولم تُكتب النسخة. اختر اسمًا آخر لها.`,
    restore: 'ضع نسخة احتياطية مكان الأرشيف، بعد الاحتفاظ به إلى جانبها',
    restoreFile: 'ملف نسخة احتياطية، أو اسم نسخة في مجلد النسخ الاحتياطية',
    diagnostics: 'اطبع معلومات التشخيص: حال البرنامج والأرشيف وآخر السجل، من غير شيء مما كتبه الناس',
    verify: 'تحقّق من سلامة الأرشيف كله: من ملفه ومن نص كل مقال',
    rebuild: 'أعد أيضًا بناء القائمة وفهرس البحث من نصوص المقالات',
    restored: (articles, words, kept) =>
      `استُعيدت النسخة: ${articles} من المقالات و${words} من الكلمات. وما كان قبلها محفوظ باسم ${kept}`,
    verified: (articles, words) => `الأرشيف سليم: ${articles} من المقالات و${words} من الكلمات.`,
    rebuilt: (articles) => `أُعيد بناء القائمة وفهرس البحث لعدد ${articles} من المقالات.`,
    stale: (articles) => `قائمة ${articles} من المقالات أقدم من نصوصها. لتحديثها: tahrir verify --rebuild`,
    damaged: (findings) =>
      `ملف الأرشيف تالف (مواضع الخلل: ${findings}). لم يُغيَّر فيه شيء؛ استعد نسخة احتياطية سليمة: tahrir restore`,
    unreadable: (id) => `تعذّرت قراءة نص المقال ${id}.`,
    file: 'مستند Word أو صفحة أو Markdown أو ninjs أو نص عادي أو مقال محفوظ بصيغة «تحرير»',
    query: 'كلمات يُبحث عنها',
    id: 'معرّف المقال',
    ids: 'معرّفات المقالات',
    to: (formats) => `الصيغة المطلوبة: ${formats}`,
    outOfConvert: 'مجلد النواتج، ولا بد منه لأكثر من ملف',
    out: 'مجلد النواتج',
    statusOfConvert: 'حالة المقالات الناتجة؛ وما دون ready يحمل علامة المسودة',
    status: 'المقالات التي في هذه الحالة فقط',
    all: 'كل المقالات إلا ما في المحذوفات',
    profile: 'طريقة تصدير من إعدادات الإنهاء، باسمها، بدل ‎--to؛ ومن غير ‎--out تُكتب في مجلدها',
    theme: 'مظهر الصفحات، بدل مظهر غرفة الأخبار أو طريقة التصدير',
    index: 'اكتب بجانب الصفحات فهرسًا لها وخلاصة Atom',
    toOrProfile: 'اذكر الصيغة ‎--to أو طريقة التصدير ‎--profile، واحدة منهما.',
    outOrProfile: 'ينقص مجلد النواتج: ‎--out',
    onlyPages: 'المظهر والفهرس للصفحات وحدها: ‎--to html',
    profileMissing: (asked, names) => `لا توجد طريقة تصدير باسم «${asked}». الموجود: ${names}`,
    jsonList: 'اطبع القائمة بصيغة JSON',
    jsonArticle: 'اطبع المقال بصيغة JSON',
    port: 'المنفذ؛ و0 لأي منفذ غير مشغول',
    open: 'افتح متصفح النظام أيضًا إن وُجد',
    usage: {
      'commander.unknownOption': (what) => `خيار غير معروف: ${what}`,
      'commander.unknownCommand': (what) => `أمر غير معروف: ${what}`,
      'commander.missingArgument': (what) => `ينقص المُدخل: ${what}`,
      'commander.optionMissingArgument': (what) => `الخيار يحتاج إلى قيمة: ${what}`,
      'commander.missingMandatoryOptionValue': (what) => `ينقص الخيار: ${what}`,
      'commander.excessArguments': () => 'مُدخلات أكثر مما يقبله الأمر.',
    },
    commandMissing: 'اذكر أمرًا. الأوامر كلها في: tahrir --help',
    formatMissing: (asked, formats) => `الصيغة «${asked}» غير متاحة. المتاح: ${formats}`,
    statusUnknown: (asked, statuses) => `لا توجد حالة باسم «${asked}». الحالات: ${statuses}`,
    portInvalid: (asked) => `«${asked}» ليس منفذًا. المنفذ عدد من 0 إلى 65535.`,
    numberInvalid: (asked, most) => `«${asked}» ليس عددًا صحيحًا من 0 إلى ${most}.`,
    portTaken: (port) =>
      `المنفذ ${port} مشغول ببرنامج آخر. اختر غيره، أو استعمل ‎--port 0 لأي منفذ غير مشغول.`,
    portForbidden: (port) => `لا تملك صلاحية استعمال المنفذ ${port}. اختر منفذًا من 1024 فما فوق.`,
    rendererMissing: 'صفحات «تحرير» غير مبنية. نفّذ في مجلد المشروع: npm run build',
    outNeeded: 'تحويل أكثر من ملف يحتاج إلى مجلد للنواتج: ‎--out',
    idsOrAll: 'اذكر معرّفات المقالات، أو ‎--all وحده.',
    outNotFolder: (path) => `«${path}» ملف وليس مجلدًا، فلا تُكتب فيه النواتج.`,
    recordUnwritable: 'تعذّرت الكتابة في مجلد البيانات. تأكد من المساحة ومن صلاحية الكتابة.',
    handedOver: 'هذا الأرشيف مفتوح في نسخة من «تحرير» تعمل الآن، وهذا عنوانها.',
    stopped: 'توقف «تحرير». كل ما قيل إنه حُفظ محفوظ.',
  },
  en: {
    program: 'Tahrir: a workstation on which a newsroom drafts, edits and finishes articles.',
    titles: {},
    help: 'show this help',
    version: 'show the version',
    helpCommand: 'show the help of a command',
    change: (changes) =>
      `change the text before it goes out; may be given several times. Changes: ${changes}`,
    changed: (file, places) => `${file}: places changed: ${places}`,
    changeUnknown: (asked, changes) => `There is no change “${asked}”. Changes: ${changes}`,
    convert: 'convert files to another format, without an archive',
    convertDetails:
      'One file without --out goes to standard output. With --out each result takes the name of its file and replaces, whole, what the folder has under that name; only the input files themselves are never touched. Where two names are the same the second gets a number.',
    import: 'bring files into the archive; prints a line with ID and headline for each article',
    report: 'also say what was understood of each file and what was left out',
    list: 'list the articles of the archive, or those that match a query, best match first',
    show: 'show an article of the archive',
    versions: 'show what the history of an article has kept, the newest first',
    jsonVersions: 'print the versions as JSON',
    export: 'write articles of the archive to a folder',
    exportDetails:
      'What the folder has under the same name is replaced, whole. Where two articles have the same name the second gets a number. With --profile or --index each article keeps the name of its file from run to run, and pages get an index and an Atom feed beside them.',
    check: 'proofread an article of the archive, or a file',
    checkDetails:
      'Exit code 1 where errors were found. A file is held to the house style and lexicon of the archive, if there is one; nothing is changed in it.',
    idOrFile: 'the ID of an article, or a text file, or an article saved by Tahrir',
    jsonFindings: 'print what was found as JSON',
    severities: { error: 'error', warning: 'warning', hint: 'hint' },
    found: (errors, warnings, hints) => `errors: ${errors}, warnings: ${warnings}, hints: ${hints}`,
    serve: 'run Tahrir in a browser of this machine; prints the address to open',
    backup: 'write a backup of the whole archive, and check it',
    backupFile: 'the file of the backup; without it, one in the folder of backups beside the archive',
    backupInTheWay: (file) =>
      `At ${file} there is a file that is no backup made by Tahrir. It was not changed, and no backup was written. Choose another name for it.`,
    restore: 'put a backup in the place of the archive, which is kept beside it first',
    restoreFile: 'the file of a backup, or the name of one in the folder of backups',
    diagnostics:
      'print the diagnostics: the state of program and archive and the end of the log, nothing that people wrote',
    verify: 'check the whole archive: its file, and the text of every article',
    rebuild: 'also make list and search index anew from the articles',
    restored: (articles, words, kept) =>
      `Restored: ${articles} articles, ${words} words. What was there before is kept as ${kept}`,
    verified: (articles, words) => `The archive is intact: ${articles} articles, ${words} words.`,
    rebuilt: (articles) => `List and search index of ${articles} articles were made anew.`,
    stale: (articles) =>
      `${articles} articles are listed as they were before their last change. To bring them up to date: tahrir verify --rebuild`,
    damaged: (findings) =>
      `The archive file is damaged (${findings} findings). Nothing in it was changed; restore an intact backup: tahrir restore`,
    unreadable: (id) => `The text of article ${id} cannot be read.`,
    file: 'a Word document, page, Markdown, ninjs or text file, or an article saved by Tahrir',
    query: 'words to search for',
    id: 'the ID of the article',
    ids: 'the IDs of the articles',
    to: (formats) => `the format: ${formats}`,
    outOfConvert: 'the folder of the results; needed for more than one file',
    out: 'the folder of the results',
    statusOfConvert: 'the status of the resulting articles; below ready they carry the mark DRAFT',
    status: 'only the articles in this status',
    all: 'all articles that are not in the trash',
    profile:
      'one of the desk’s ways of exporting by its name, instead of --to; without --out into its own folder',
    theme: 'the theme of the pages, instead of the desk’s or the profile’s',
    index: 'write an index page and an Atom feed beside the pages',
    toOrProfile: 'Give a format with --to or a way of exporting with --profile, one of the two.',
    outOrProfile: 'The folder of the results is missing: --out',
    onlyPages: 'Theme and index are for pages alone: --to html',
    profileMissing: (asked, names) => `There is no way of exporting called “${asked}”. There is: ${names}`,
    jsonList: 'print the list as JSON',
    jsonArticle: 'print the article as JSON',
    port: 'the port; 0 takes any free one',
    open: 'also open the system’s browser, if there is one',
    usage: {
      'commander.unknownOption': (what) => `Unknown option: ${what}`,
      'commander.unknownCommand': (what) => `Unknown command: ${what}`,
      'commander.missingArgument': (what) => `Missing argument: ${what}`,
      'commander.optionMissingArgument': (what) => `Nothing follows the option: ${what}`,
      'commander.missingMandatoryOptionValue': (what) => `Missing option: ${what}`,
      'commander.excessArguments': () => 'More arguments than the command takes.',
    },
    commandMissing: 'Name a command. All of them are in: tahrir --help',
    formatMissing: (asked, formats) => `The format “${asked}” is not available. Available: ${formats}`,
    statusUnknown: (asked, statuses) => `There is no status “${asked}”. Statuses: ${statuses}`,
    portInvalid: (asked) => `“${asked}” is not a port. A port is a number from 0 to 65535.`,
    numberInvalid: (asked, most) => `“${asked}” is not a whole number from 0 to ${most}.`,
    portTaken: (port) =>
      `Port ${port} is in use by another program. Choose another, or --port 0 for any free one.`,
    portForbidden: (port) => `You have no permission to use port ${port}. Choose one from 1024 on.`,
    rendererMissing: 'Tahrir’s pages are not built. Run in the project’s folder: npm run build',
    outNeeded: 'More than one file needs a folder for the results: --out',
    idsOrAll: 'Give the IDs of articles, or --all alone.',
    outNotFolder: (path) => `“${path}” is a file, not a folder; no results can go there.`,
    recordUnwritable: 'The data folder cannot be written to. See that there is room and permission.',
    handedOver: 'This archive is open in a Tahrir that is running now; this is its address.',
    stopped: 'Tahrir has stopped. All that was said to be saved is saved.',
  },
}
