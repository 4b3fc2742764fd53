export const program = {
  name: 'Tahrir',
  reload: 'Try again',
  disconnected: 'The connection to the program is broken. It is being restored…',
  partNotFetched:
    'This part of the program could not be fetched, since the connection to it is broken. What you wrote is kept; try again when the connection is back.',
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
