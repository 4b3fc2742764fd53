export const settings = {
  open: 'Settings',
  title: 'Settings',
  close: 'Close',
  pages: 'Pages of the settings',
  appearance: {
    title: 'Appearance',
    textSize: 'Text size',
    hint: 'Text size and typewriter scrolling are kept in this window or browser, the language for the whole archive.',
  },
  writing: {
    title: 'Writing',
    listDigits: 'Digits of numbered lists',
    latin: 'Latin: 1 2 3',
    arabicIndic: 'Arabic-Indic: ١ ٢ ٣',
    listDigitsHint:
      'For lists that run from the right, in the editor, in exports and in copied text. The desk’s setting: it holds in every window.',
  },
}
