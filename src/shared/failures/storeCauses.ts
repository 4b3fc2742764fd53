import type { UiLanguage } from '../contract/system.ts'

/** Why the archive could not be read or written, as the detail `cause` of the failure `storeFailed` tells it. */
export type StoreCause =
  | 'diskFull'
  | 'diskFailing'
  | 'folderUnwritable'
  | 'damaged'
  | 'busy'
  | 'replaced'
  | 'unknown'

export const storeCauses: Record<StoreCause, Record<UiLanguage, string>> = {
  diskFull: {
    ar: 'امتلأ القرص فتعذّرت الكتابة. ما حُفظ من قبل سليم، ولم يبقَ شيء ناقص؛ أفسح مساحة على القرص.',
    en: 'The disk is full and could not be written to. What was saved before is intact, and nothing half-written is left; make room on the disk.',
  },
  diskFailing: {
    ar: 'أبلغ القرص عن عطل فتعذّرت الكتابة. ما حُفظ من قبل لم يُمسّ، وما كُتب بعده باقٍ في هذه النافذة ويُحفظ حين يعود القرص؛ انسخه إلى مكان آخر إن خشيت عليه.',
    en: 'The disk reported an error and could not be written to. What was saved before was not touched, and what was written since is kept in this window and saved when the disk is back; copy it elsewhere if you fear for it.',
  },
  folderUnwritable: {
    ar: 'تعذّرت الكتابة في مجلد البيانات: لم يعد في مكانه، أو لا صلاحية للكتابة فيه. ما حُفظ من قبل لم يُمسّ؛ أعد المجلد أو الصلاحية.',
    en: 'The data folder could not be written to: it is no longer there, or there is no permission to write. What was saved before was not touched; bring the folder or the permission back.',
  },
  damaged: {
    ar: 'في ملف الأرشيف جزء تالف. لم يُمحَ منه شيء؛ استعد من «الإعدادات» آخر نسخة احتياطية سليمة، ويُحتفظ بالملف التالف إلى جانبها.',
    en: 'A part of the archive file is damaged. Nothing in it was erased; restore the last good backup in Settings, and the damaged file is kept beside it.',
  },
  busy: {
    ar: 'برنامج آخر يحجز ملف الأرشيف. لم يتغيّر شيء؛ أغلق ذلك البرنامج، أو أعد المحاولة بعد قليل.',
    en: 'Another program is holding the archive file. Nothing was changed; close that program, or try again in a moment.',
  },
  replaced: {
    ar: 'استُعيدت نسخة احتياطية مكان هذا الأرشيف، ويُفتح المقال الآن من جديد. ما كان قبلها محفوظ بين النسخ الاحتياطية.',
    en: 'A backup was restored in place of this archive, and the article is being opened again. What was there before is kept among the backups.',
  },
  unknown: {
    ar: 'تعذّرت القراءة من ملف الأرشيف أو الكتابة فيه. تأكد من وجود مساحة على القرص، ومن الصلاحية في مجلد البيانات، ومن أن الملف سليم.',
    en: 'The archive file could not be read or written. See that the disk has room, that the data folder may be used, and that the file is intact.',
  },
}

export function causeOf(details: Record<string, string | number>): StoreCause {
  const cause = details['cause']
  return typeof cause === 'string' && Object.hasOwn(storeCauses, cause) ? (cause as StoreCause) : 'unknown'
}
