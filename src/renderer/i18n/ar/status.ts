import type { Texts } from '../texts.ts'

export const status: Texts['status'] = {
  label: 'الحالة',
  draft: 'مسودة',
  inReview: 'قيد المراجعة',
  ready: 'جاهز',
  published: 'منشور',
  corrected: 'مصحَّح',
  withdrawn: 'مسحوب',
  trashed: 'محذوف',
}
