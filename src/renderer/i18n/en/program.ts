export const program = {
  name: 'Tahrir',
  reload: 'Try again',
  disconnected: 'The connection to the program is broken. It is being restored…',
  libraryPane: 'Library',
  articlePane: 'Article',
  language: 'Language of the screen',
  help: 'Help',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  notices: 'Notices',
  more: '{count, plural, one {and # more} other {and # more}}',
  quoted: '“{name}”',
}
