/** The names in the page of the panels beside an article, by which their buttons point to them. */
export const panelIds = {
  details: 'article-details',
  finish: 'article-finish',
  preview: 'article-preview',
  history: 'article-history',
} as const

/** The button that sends the open article out. */
export const exportButtonId = 'export-button'
