import type { Texts } from '../texts.ts'

export const tabs: Texts['tabs'] = {
  label: 'المقالات المفتوحة',
  close: 'إغلاق {name}',
  notSaved: 'لم يُحفظ بعد',
}
