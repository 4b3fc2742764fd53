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
      shortcut('Ctrl+Alt+N', 'new article, with the caret in its headline', 'مقال جديد، والمؤشر في عنوانه'),
      shortcut('Ctrl+Alt+O', 'import', 'استيراد'),
      shortcut('Ctrl+Alt+E', 'export the open article', 'تصدير المقال المفتوح'),
      shortcut('Ctrl+Alt+F', 'search the articles', 'البحث في المقالات'),
      shortcut('Ctrl+Alt+B', 'show or hide the details of the article', 'إظهار بيانات المقال أو إخفاؤها'),
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
]
