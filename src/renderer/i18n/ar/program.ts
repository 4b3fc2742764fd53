import type { Texts } from '../texts.ts'

export const program: Texts['program'] = {
  name: 'تحرير',
  reload: 'إعادة المحاولة',
  disconnected: 'انقطع الاتصال بالبرنامج، وتجري استعادته الآن…',
  partNotFetched:
    'تعذّر جلب هذا الجزء من البرنامج لأن الاتصال به منقطع. ما كتبته باقٍ؛ أعد المحاولة بعد عودة الاتصال.',
  libraryPane: 'المكتبة',
  articlePane: 'المقال',
  language: 'لغة الواجهة',
  help: 'مساعدة',
  cancel: 'إلغاء',
  dismiss: 'إخفاء',
  notices: 'الإشعارات',
  more: '{count, plural, zero {ولا شيء غيرها} one {وواحد غيرها} two {واثنان غيرها} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
  quoted: '«{name}»',
}
