import type { BatchKind } from '../services/hostPort.ts'
import type { UiLanguage } from '../shared/contract/system.ts'
import type { Counted } from '../shared/text/counted.ts'

/** What the system tells of a long work once it is over. */
export interface WorkTexts {
  done: Record<BatchKind, Counted>
  failed: Record<BatchKind, Counted>
}

const backup = (text: string): Counted => ({ other: text })

export const workTexts: Record<UiLanguage, WorkTexts> = {
  ar: {
    done: {
      import: {
        zero: 'لم يُستورد أي ملف.',
        one: 'استُورد ملف واحد.',
        two: 'استُورد ملفان.',
        few: 'استُوردت # ملفات.',
        many: 'استُورد # ملفًا.',
        other: 'استُورد # ملف.',
      },
      export: {
        zero: 'لم يُصدَّر أي مقال.',
        one: 'صُدِّر مقال واحد.',
        two: 'صُدِّر مقالان.',
        few: 'صُدِّرت # مقالات.',
        many: 'صُدِّر # مقالًا.',
        other: 'صُدِّر # مقال.',
      },
      backup: backup('أُنشئت النسخة الاحتياطية وفُحصت.'),
      restore: backup('استُعيد الأرشيف من النسخة الاحتياطية.'),
    },
    failed: {
      import: {
        one: 'تعذّر استيراد ملف واحد.',
        two: 'تعذّر استيراد ملفين.',
        few: 'تعذّر استيراد # ملفات.',
        many: 'تعذّر استيراد # ملفًا.',
        other: 'تعذّر استيراد # ملف.',
      },
      export: {
        one: 'تعذّر تصدير مقال واحد.',
        two: 'تعذّر تصدير مقالين.',
        few: 'تعذّر تصدير # مقالات.',
        many: 'تعذّر تصدير # مقالًا.',
        other: 'تعذّر تصدير # مقال.',
      },
      backup: backup('تعذّر إنشاء النسخة الاحتياطية. الأرشيف سليم كما هو.'),
      restore: backup('تعذّرت الاستعادة. الأرشيف باقٍ كما كان.'),
    },
  },
  en: {
    done: {
      import: { one: 'One file was imported.', other: '# files were imported.' },
      export: { one: 'One article was exported.', other: '# articles were exported.' },
      backup: backup('The backup was made and checked.'),
      restore: backup('The archive was restored from the backup.'),
    },
    failed: {
      import: { one: 'One file could not be imported.', other: '# files could not be imported.' },
      export: { one: 'One article could not be exported.', other: '# articles could not be exported.' },
      backup: backup('The backup could not be made. The archive is intact as it is.'),
      restore: backup('The backup could not be restored. The archive is as it was.'),
    },
  },
}
