import type { Texts } from '../texts.ts'

export const view: Texts['view'] = {
  label: 'طريقة عرض النص',
  smaller: 'تصغير النص',
  larger: 'تكبير النص',
  size: 'حجم النص {percent}، العودة إلى المعتاد',
  typewriter: 'إبقاء السطر في الوسط',
  focus: 'النص وحده',
  shortcuts: 'اختصارات لوحة المفاتيح',
  closeShortcuts: 'إغلاق',
}
