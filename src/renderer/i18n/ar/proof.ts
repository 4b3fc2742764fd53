import type { Texts } from '../texts.ts'

export const proof: Texts['proof'] = {
  title: 'التدقيق',
  close: 'إغلاق التدقيق',
  closeCard: 'إغلاق',
  previous: 'الملاحظة السابقة',
  next: 'الملاحظة التالية',
  filter: 'ما يُعرض من الملاحظات',
  filterAll:
    '{count, plural, zero {الكل: لا ملاحظات} one {الكل: ملاحظة واحدة} two {الكل: ملاحظتان} few {الكل: # ملاحظات} many {الكل: # ملاحظة} other {الكل: # ملاحظة}}',
  filterOne: {
    error:
      '{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأ} other {# خطأ}}',
    warning:
      '{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}',
    hint: '{count, plural, zero {لا إشارات} one {إشارة واحدة} two {إشارتان} few {# إشارات} many {# إشارة} other {# إشارة}}',
  },
  severity: { error: 'خطأ', warning: 'تنبيه', hint: 'إشارة' },
  count: '{count, number}',
  none: 'لم يُعثر على شيء.',
  looking: 'يُقرأ المقال…',
  more: '{count, plural, zero {لا مزيد} one {واحدة أخرى} two {اثنتان أخريان} few {# أخرى} many {# أخرى} other {# أخرى}}',
  ignored:
    '{count, plural, zero {لا شيء متجاهَل في هذا المقال.} one {شيء واحد متجاهَل في هذا المقال.} two {شيئان متجاهَلان في هذا المقال.} few {# أشياء متجاهَلة في هذا المقال.} many {# شيئًا متجاهَلًا في هذا المقال.} other {# شيء متجاهَل في هذا المقال.}}',
  forgetIgnored: 'إظهارها من جديد',
  fixAll: 'أصلح الكل…',
  fixAllOf: 'إصلاح الكل: {kind}',
  fixAllHint: 'يُصلَح ما عليه علامة. تنقّل بين المواضع بالسهمين، وارفع العلامة بالمسافة.',
  fixAllMost: 'يُعرض أول {count, number} موضع، ثم أعد الكرّة لما بقي.',
  noPlaces: 'لا شيء هنا يُغيَّر.',
  places: 'المواضع',
  before: 'قبل',
  after: 'بعد',
  applyFixes:
    '{count, plural, zero {لا شيء يُصلَح} one {أصلح موضعًا واحدًا} two {أصلح موضعين} few {أصلح # مواضع} many {أصلح # موضعًا} other {أصلح # موضع}}',
  fixed:
    '{count, plural, zero {لم يُصلَح شيء.} one {أُصلح موضع واحد.} two {أُصلح موضعان.} few {أُصلحت # مواضع.} many {أُصلح # موضعًا.} other {أُصلح # موضع.}} ويعيدها تراجع واحد.',
  why: 'لماذا؟',
  ignoreHere: 'تجاهل هنا',
  ignorePiece: 'تجاهل في هذا المقال',
  turnOff: 'أوقفها للمكتب',
  isolate: 'اعزل',
  remove: 'احذف',
  join: 'صِلها بما بعدها',
  oneSpace: 'مسافة واحدة',
  position: '{current, number} من {total, number}',
}
