import type { Texts } from '../texts.ts'

export const save: Texts['save'] = {
  saved: 'محفوظ',
  saving: 'جارٍ الحفظ…',
  unsaved: 'لم يُحفظ: {why}',
  leaveTitle: 'آخر التعديلات لم تُحفظ',
  leaveText: '{why} إن غادرت هذا المقال الآن ضاع ما كُتب بعد آخر حفظ.',
  leave: 'مغادرة دون حفظ',
  stay: 'البقاء هنا',
}
