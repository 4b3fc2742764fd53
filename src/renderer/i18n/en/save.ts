export const save = {
  saved: 'Saved',
  saving: 'Saving…',
  unsaved: 'Not saved: {why}',
  leaveTitle: 'The last changes are not saved',
  leaveText: '{why} If you leave this article now, what was written since the last save is lost.',
  leave: 'Leave and lose them',
  stay: 'Stay',
}
