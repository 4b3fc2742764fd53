import type { Texts } from '../texts.ts'

export const kind: Texts['kind'] = {
  news: 'خبر',
  breaking: 'خبر عاجل',
  report: 'تقرير',
  analysis: 'تحليل',
  opinion: 'رأي',
  interview: 'مقابلة',
}
