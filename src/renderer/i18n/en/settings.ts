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
  pagesPage: {
    title: 'Exported pages',
    theme: 'Theme',
    paper: 'Page',
    ink: 'Text',
    accent: 'Accent',
    link: 'Links',
    themeColour: 'Back to the theme’s colour: {colour}',
    contrastFault:
      '{colour} ({scheme}): contrast {ratio}. At less than {needed} many readers cannot read it.',
    logo: 'Logo',
    chooseLogo: 'Choose an image…',
    removeLogo: 'Remove',
    logoType: 'This is not a PNG, JPEG, WebP or SVG image. The logo was not changed.',
    logoSize: 'The image is larger than 256 kB, and it would be in every page. The logo was not changed.',
    logoUnread: 'The file could not be read. The logo was not changed.',
    siteName: 'Name of the site',
    siteAddress: 'Address of the site',
    footer: 'At the foot of each page',
    footerHint: 'One paragraph a line',
    sample: 'A sample page in this theme',
  },
  images: {
    title: 'Images',
    keepOriginals: 'Keep the original of an image that is scaled',
    keepOriginalsHint:
      'An image longer than 2560 pixels is scaled, and place, time and device that the camera wrote into it are dropped. The original stays in the archive as it came, with all of that; it is never exported with a piece. The desk’s setting, for images that are added from now on.',
  },
}
