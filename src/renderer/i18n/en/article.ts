export const article = {
  new: 'New article',
  noneTitle: 'No article is open',
  noneText: 'Choose one from the list, or start a new one.',
  opening: 'Opening the article…',
  failedTitle: 'The article cannot be opened',
  back: 'Back to the list',
  trashedNotice: 'This article is in the trash.',
  mended:
    '{count, plural, one {One part of this article did not fit its format. It was kept as text, and the original stays in the archive.} other {# parts of this article did not fit its format. They were kept as text, and the original stays in the archive.}}',
}
