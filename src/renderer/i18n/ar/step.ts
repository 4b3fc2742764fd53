import type { Texts } from '../texts.ts'

export const step: Texts['step'] = {
  draft: 'إعادة إلى المسودات',
  inReview: 'إرسال إلى المراجعة',
  ready: 'اعتماده جاهزًا',
  published: 'نشر',
  corrected: 'وسمه مصحَّحًا',
  withdrawn: 'سحب',
  trashed: 'نقل إلى المحذوفات',
}
