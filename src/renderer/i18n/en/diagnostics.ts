export const diagnostics = {
  open: 'Diagnostics…',
  title: 'Diagnostics',
  about:
    'What helps whoever looks for a fault. It holds no text or title of any article and no name. Read it first; it leaves this machine only where you paste it.',
  looking: 'Looking through the archive…',
  text: 'The text that is copied',
  copy: 'Copy',
  copied: 'Copied. Paste it into a message.',
  notCopied: 'The text is selected. Copy it with Ctrl+C.',
  failed:
    'The diagnostics could not be put together: there is no connection to the program. Nothing was changed; try again in a moment.',
  close: 'Close',
}
