import type { UiLanguage } from '../../shared/contract/system.ts'

type Words = Record<UiLanguage, string>

export interface Shortcut {
  /** The keys, which are called the same in both languages unless there are words between them. */
  keys: string | Words
  does: Words
}

export interface ShortcutGroup {
  title: Words
  shortcuts: readonly Shortcut[]
}

const shortcut = (keys: string | Words, en: string, ar: string): Shortcut => ({ keys, does: { en, ar } })

/** Every key of the program, in the order and the English words of docs/keyboard.md. */
export const shortcutTable: readonly ShortcutGroup[] = [
  {
    title: { en: 'Anywhere', ar: 'في كل موضع' },
    shortcuts: [
      shortcut(
        'F6, Shift+F6',
        'to the next pane, the one before: bar, library, article, status line, details; each where the keyboard last was in it',
        'إلى الجزء التالي من الشاشة أو السابق: الشريط فالمكتبة فالمقال فسطر الحالة فالبيانات، كلٌّ حيث كنت فيه آخر مرة',
      ),
      shortcut('F1, Ctrl+/', 'this list', 'هذه القائمة'),
      shortcut('Shift+F1', 'diagnostics, to read and copy', 'معلومات التشخيص، لقراءتها ونسخها'),
      shortcut(
        {
          en: 'Ctrl+Alt+, and outside the text Ctrl+,',
          ar: '\u2066Ctrl+Alt+,\u2069 وخارج النص \u2066Ctrl+,\u2069',
        },
        'settings',
        'الإعدادات',
      ),
      shortcut('Ctrl+Alt+N', 'new article, with the caret in its headline', 'مقال جديد، والمؤشر في عنوانه'),
      shortcut('Ctrl+Alt+O', 'import', 'استيراد'),
      shortcut('Ctrl+Alt+E', 'export the open article', 'تصدير المقال المفتوح'),
      shortcut('Ctrl+Alt+F', 'search the articles', 'البحث في المقالات'),
      shortcut('Ctrl+Alt+B', 'show or hide the details of the article', 'إظهار بيانات المقال أو إخفاؤها'),
      shortcut('Ctrl+Alt+Z', 'show or hide the history of the article', 'إظهار تاريخ المقال أو إخفاؤه'),
      shortcut('Ctrl+Alt+V', 'show or hide the preview of the page', 'إظهار معاينة الصفحة أو إخفاؤها'),
      shortcut('Ctrl+Alt+C', 'show or hide the checklist for finishing', 'إظهار قائمة الإنهاء أو إخفاؤها'),
      shortcut(
        'Ctrl+S',
        'save what is pending now (everything is saved within a tenth of a second anyway)',
        'حفظ ما ينتظر الآن (وكل شيء يُحفظ في عُشر ثانية على أي حال)',
      ),
      shortcut(
        'Ctrl+Alt+Page Up, Ctrl+Alt+Page Down',
        'the article before in the tabs, the next one',
        'المقال السابق في الألسنة، والتالي',
      ),
      shortcut('Ctrl+Alt+W', 'close the tab in front', 'إغلاق اللسان الأمامي'),
      shortcut('Ctrl+Shift+. and Ctrl+Shift+,', 'larger text, smaller text', 'تكبير النص، وتصغيره'),
      shortcut('Ctrl+Alt+J', 'nothing but the text, and back', 'النص وحده، والعودة'),
      shortcut(
        'Ctrl+Alt+Y',
        'keep the line of the caret in the middle, and no longer',
        'إبقاء سطر المؤشر في الوسط، وتركه',
      ),
      shortcut('Tab, Shift+Tab', 'to the next control, the one before', 'إلى الأداة التالية أو السابقة'),
      shortcut(
        'Escape',
        'closes the menu, the dialog or the details',
        'إغلاق القائمة أو النافذة أو البيانات',
      ),
    ],
  },
  {
    title: { en: 'In the tabs', ar: 'في الألسنة' },
    shortcuts: [
      shortcut('← →, Home, End', 'bring another article to the front', 'الانتقال إلى مقال آخر'),
      shortcut('Delete', 'close the tab', 'إغلاق اللسان'),
    ],
  },
  {
    title: { en: 'In the library', ar: 'في المكتبة' },
    shortcuts: [
      shortcut('↑ ↓, Home, End, Page Up, Page Down', 'move through the list', 'التنقل في القائمة'),
      shortcut('Enter', 'open the article', 'فتح المقال'),
      shortcut(
        { en: 'Space', ar: 'مفتاح المسافة' },
        'select the article, and no longer',
        'تحديد المقال، وإلغاء تحديده',
      ),
      shortcut(
        {
          en: 'Shift with ↑ ↓, Home, End, Page Up, Page Down',
          ar: '\u2066Shift\u2069 مع \u2066↑ ↓, Home, End, Page Up, Page Down\u2069',
        },
        'select from where you were',
        'التحديد من حيث كنت',
      ),
      shortcut(
        'Ctrl+A, Escape',
        'select the first thousand, select nothing',
        'تحديد الألف الأولى، وإلغاء التحديد',
      ),
      shortcut(
        'Delete',
        'move the article or what is selected to the trash, after a question',
        'نقل المقال أو ما حُدِّد إلى المحذوفات، بعد سؤال',
      ),
      shortcut(
        { en: 'the arrow towards the end of the line', ar: 'السهم نحو نهاية السطر' },
        'to the button of the row',
        'إلى زر الصف',
      ),
      shortcut(
        { en: '↓ ↑, Enter in the search field', ar: '\u2066↓ ↑, Enter\u2069 في حقل البحث' },
        'through the suggested headlines, open one',
        'التنقل بين العناوين المقترحة، وفتح أحدها',
      ),
      shortcut(
        { en: 'Escape in the search field', ar: '\u2066Escape\u2069 في حقل البحث' },
        'put the suggestions away, empty the field',
        'إخفاء الاقتراحات، ثم إفراغ الحقل',
      ),
    ],
  },
  {
    title: { en: 'In the text', ar: 'في النص' },
    shortcuts: [
      shortcut(
        { en: 'Enter in the headline or a heading', ar: 'Enter في العنوان أو عنوان قسم' },
        'on to the text',
        'الانتقال إلى النص',
      ),
      shortcut('Shift+Enter', 'a new line in the same paragraph', 'سطر جديد في الفقرة نفسها'),
      shortcut(
        { en: 'Backspace at the start of a heading', ar: 'Backspace في أول عنوان قسم' },
        'makes it a paragraph, which joins its section to the one before',
        'يصير فقرة، وينضم قسمه إلى ما قبله',
      ),
      shortcut(
        { en: 'Tab in the headline or the standfirst', ar: 'Tab في العنوان أو المقدمة' },
        'to the next line',
        'إلى السطر التالي',
      ),
      shortcut(
        { en: 'Tab, Shift+Tab in a list', ar: 'Tab وShift+Tab في قائمة' },
        'one level in, one out',
        'مستوى إلى الداخل أو إلى الخارج',
      ),
      shortcut(
        { en: 'Backspace at the start of an item or a quotation', ar: 'Backspace في أول بند أو اقتباس' },
        'takes the line out of it',
        'إخراج السطر منه',
      ),
      shortcut('Ctrl+Alt+0', 'paragraph', 'فقرة'),
      shortcut('Ctrl+Alt+1', 'section heading, and back', 'عنوان قسم، والعودة'),
      shortcut('Ctrl+Alt+2', 'conclusion, and back', 'خاتمة، والعودة'),
      shortcut('Ctrl+Alt+3', 'standfirst, and back', 'مقدمة تحت العنوان، والعودة'),
      shortcut(
        'Ctrl+B, Ctrl+I, Ctrl+U, Ctrl+Shift+S',
        'bold, italic, underline, strike',
        'غامق، مائل، تحته خط، مشطوب',
      ),
      shortcut('Ctrl+Shift+H', 'highlight', 'تظليل'),
      shortcut(
        { en: 'Ctrl+. and Ctrl+,', ar: '\u2066Ctrl+.\u2069 و\u2066Ctrl+,\u2069' },
        'superscript, subscript',
        'مرتفع، منخفض',
      ),
      shortcut('Ctrl+E', 'code', 'شيفرة'),
      shortcut('Ctrl+Alt+4', 'in a quotation: attribution, and back', 'في اقتباس: نسبته إلى قائله، والعودة'),
      shortcut(
        { en: 'Enter in an empty last line', ar: 'Enter في سطر أخير فارغ' },
        'leaves the quotation; so it does from an attribution',
        'الخروج من الاقتباس، وكذلك من نسبته',
      ),
      shortcut(
        { en: 'Tab, Shift+Tab in a table', ar: 'Tab وShift+Tab في جدول' },
        'to the next cell, the one before; from the last a new row',
        'إلى الخلية التالية أو السابقة، ومن الأخيرة صف جديد',
      ),
      shortcut(
        { en: "Shift+arrows over a cell's edge", ar: 'Shift مع سهم يعبر حد الخلية' },
        'select whole cells; Delete empties them, or the whole table',
        'تحديد خلايا كاملة، وDelete يفرغها أو يفرغ الجدول كله',
      ),
      shortcut(
        'Ctrl+Alt+G',
        'the menu of the table: insert one; rows, columns, header; merge the selected cells, split a cell',
        'قائمة الجدول: إدراجه، والصفوف والأعمدة والعناوين، ودمج الخلايا المحددة وتقسيم الخلية',
      ),
      shortcut('Ctrl+Alt+P', 'insert images', 'إدراج صور'),
      shortcut(
        {
          en: 'Alt+Enter in a caption or on a selected image',
          ar: 'Alt+Enter في تعليق صورة أو على صورة محددة',
        },
        'its alternative text and credit',
        'نصها البديل ومصدرها',
      ),
      shortcut(
        { en: 'Enter in a caption', ar: 'Enter في تعليق صورة' },
        'on to the text below the image',
        'الانتقال إلى النص تحت الصورة',
      ),
      shortcut(
        {
          en: 'Backspace after an image or before its caption, Delete before it',
          ar: 'Backspace بعد صورة أو قبل تعليقها، وDelete قبلها',
        },
        'selects it; once more takes it away',
        'يحددها، ومرة أخرى يحذفها',
      ),
      shortcut('Ctrl+K', 'the link at the caret or on the selection', 'الرابط عند المؤشر أو على المحدد'),
      shortcut({ en: 'Ctrl and a click on a link', ar: 'Ctrl مع نقرة على رابط' }, 'opens it', 'فتحه'),
      shortcut(
        {
          en: 'Ctrl+Alt+-, or --- on an empty line',
          ar: '\u2066Ctrl+Alt+-\u2069 أو \u2066---\u2069 في سطر فارغ',
        },
        'a separator',
        'فاصل',
      ),
      shortcut(
        { en: '/ or Ctrl+Alt+/ on an empty line', ar: '\u2066/\u2069 أو \u2066Ctrl+Alt+/\u2069 في سطر فارغ' },
        'the menu of what may stand there: type to filter, ↑ ↓ and Enter',
        'قائمة ما يصح وضعه هناك: اكتب للتصفية، ثم ↑ ↓ وEnter',
      ),
      shortcut(
        'Alt+F10',
        'to the tools over the selection, or the toolbar; Escape: back',
        'إلى الأدوات فوق المحدد أو إلى شريط الأدوات، وEscape للعودة',
      ),
      shortcut(
        { en: 'Ctrl+Shift on the right, on the left', ar: 'Ctrl+Shift على اليمين أو على اليسار' },
        'the block, list or quotation runs from the right, from the left',
        'تبدأ الفقرة أو القائمة أو الاقتباس من اليمين أو من اليسار',
      ),
      shortcut(
        'Ctrl+Alt+R, Ctrl+Alt+L',
        'the same, and once more: as its text decides',
        'مثل ذلك، ومرة أخرى: كما يقرر النص',
      ),
      shortcut(
        'Ctrl+Alt+I',
        'isolate the selection, or the name or number at the caret; back',
        'عزل المحدد، أو الاسم أو الرقم عند المؤشر، والعودة',
      ),
      shortcut(
        'Ctrl+Alt+U',
        'put in an invisible character by its name: RLM, LRM, ALM, ZWNJ, ZWJ, NBSP, or an isolate around the selection',
        'إدراج محرف خفي باسمه: RLM أو LRM أو ALM أو ZWNJ أو ZWJ أو NBSP، أو عزل المحدَّد',
      ),
      shortcut(
        { en: 'Ctrl+Shift+Space', ar: 'Ctrl+Shift+المسافة' },
        'a no-break space',
        'مسافة لا ينكسر السطر عندها',
      ),
      shortcut('Ctrl+Alt+H', 'show or hide invisible characters', 'إظهار المحارف غير المرئية أو إخفاؤها'),
      shortcut(
        { en: 'Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z', ar: 'Ctrl+Z، ثم Ctrl+Y أو Ctrl+Shift+Z' },
        'undo, redo',
        'تراجع، إعادة',
      ),
      shortcut(
        'Ctrl+C, Ctrl+X, Ctrl+V',
        'copy, cut, paste with structure, links and direction',
        'نسخ، قص، لصق بالبنية والروابط والاتجاه',
      ),
      shortcut('Ctrl+Shift+V', 'paste plain text, a paragraph for each line', 'لصق النص وحده، فقرة لكل سطر'),
    ],
  },
  {
    title: { en: 'Find and replace', ar: 'البحث والاستبدال' },
    shortcuts: [
      shortcut(
        'Ctrl+F',
        'find; the selected words, or what was looked for last',
        'البحث عن المحدد، أو عما بُحث عنه آخر مرة',
      ),
      shortcut('Ctrl+H', 'find and replace', 'البحث والاستبدال'),
      shortcut(
        'F3, Shift+F3',
        'the next match, the one before, from the bar or the text',
        'المطابقة التالية أو السابقة، من الشريط أو من النص',
      ),
      shortcut(
        { en: 'Enter, Shift+Enter in the find field', ar: 'Enter وShift+Enter في حقل البحث' },
        'the same',
        'مثل ذلك',
      ),
      shortcut(
        { en: 'Enter in the replacement', ar: 'Enter في البديل' },
        'replace this match and go on',
        'استبدال هذه المطابقة والمتابعة',
      ),
      shortcut(
        { en: 'Ctrl+Enter in the replacement', ar: 'Ctrl+Enter في البديل' },
        'replace all, as one step of undo',
        'استبدال الكل، خطوةً واحدة في التراجع',
      ),
      shortcut(
        'Escape',
        'close, with the match selected; from the text, only close',
        'الإغلاق مع تحديد المطابقة، ومن النص إغلاق فقط',
      ),
    ],
  },
  {
    title: { en: 'Proofreading', ar: 'التدقيق' },
    shortcuts: [
      shortcut('Ctrl+Alt+K', 'show or hide the findings', 'إظهار ملاحظات التدقيق أو إخفاؤها'),
      shortcut(
        'F8, Shift+F8',
        'the next finding, the one before, with its card',
        'الملاحظة التالية أو السابقة، ومعها بطاقتها',
      ),
      shortcut(
        'Alt+Enter',
        'into the card of the finding at the caret; Escape: back',
        'إلى بطاقة الملاحظة عند المؤشر، وEscape للعودة',
      ),
      shortcut(
        'Ctrl+Alt+A',
        'settle the spelling of the selected words in the lexicon; with none selected, add the word at the caret to the desk’s own',
        'اعتماد صورة كتابة الكلمات المحددة في المعجم، ومن غير تحديد إضافة الكلمة التي عند المؤشر إلى كلمات المكتب',
      ),
      shortcut(
        { en: 'Shift+F10 at a misspelt word', ar: 'Shift+F10 عند كلمة معلَّمة' },
        'suggestions in its place',
        'بدائل عنها',
      ),
      shortcut(
        { en: '↑ ↓ and Space in “fix all”', ar: '↑ ↓ والمسافة في «أصلح الكل»' },
        'step through the places, untick one',
        'التنقل بين المواضع، ورفع العلامة عن أحدها',
      ),
    ],
  },
  {
    title: { en: 'Changing the text as a whole', ar: 'تغيير النص كله' },
    shortcuts: [
      shortcut(
        'Ctrl+Alt+X',
        'convert digits, marks and letters in the piece or the selection, each place seen before',
        'تحويل الأرقام والعلامات والحروف في المقال أو المحدد، مع معاينة كل موضع',
      ),
      shortcut(
        'Ctrl+Alt+S',
        "run one of the desk's macros, each place seen before",
        'تنفيذ وحدة استبدال من وحدات المكتب، مع معاينة كل موضع',
      ),
    ],
  },
  {
    title: { en: 'The outline', ar: 'المخطط' },
    shortcuts: [
      shortcut('Ctrl+Alt+M', 'show or hide the outline', 'إظهار المخطط أو إخفاؤه'),
      shortcut(
        { en: 'Ctrl+Alt+↑, Ctrl+Alt+↓ in the text', ar: 'Ctrl+Alt+↑ وCtrl+Alt+↓ في النص' },
        'move the section at the caret up or down, the caret with it',
        'نقل القسم الذي فيه المؤشر إلى أعلى أو أسفل، والمؤشر معه',
      ),
      shortcut('↑ ↓, Home, End', 'move through the outline', 'التنقل في المخطط'),
      shortcut(
        'Enter',
        'go to the part, with the caret at its beginning',
        'الانتقال إلى الجزء، والمؤشر في أوله',
      ),
      shortcut(
        { en: 'Alt+↑, Alt+↓ on a section', ar: 'Alt+↑ وAlt+↓ على قسم' },
        'move it up or down',
        'نقله إلى أعلى أو أسفل',
      ),
      shortcut(
        { en: 'the arrow towards the end of the line', ar: 'السهم نحو آخر السطر' },
        'to the handle and the menu of the part',
        'إلى مقبض الجزء وقائمته',
      ),
      shortcut(
        { en: 'Enter on the handle, then ↑ ↓ and Enter', ar: 'Enter على المقبض، ثم ↑ ↓ وEnter' },
        'drag the section and drop it; Escape leaves it where it was',
        'سحب القسم وإفلاته، وEscape يتركه حيث كان',
      ),
    ],
  },
]
