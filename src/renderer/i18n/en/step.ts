export const step = {
  draft: 'Return to draft',
  inReview: 'Send to review',
  ready: 'Mark as ready',
  published: 'Publish',
  corrected: 'Mark as corrected',
  withdrawn: 'Withdraw',
  trashed: 'Move to the trash',
}
