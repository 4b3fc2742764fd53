export const status = {
  label: 'Status',
  draft: 'Draft',
  inReview: 'In review',
  ready: 'Ready',
  published: 'Published',
  corrected: 'Corrected',
  withdrawn: 'Withdrawn',
  trashed: 'In the trash',
}
