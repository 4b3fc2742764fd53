export const many = {
  title: '{count, plural, one {Export # article to a folder} other {Export # articles to a folder}}',
  titleAll: 'Export the whole archive to a folder',
  all: 'Export the whole archive…',
  toFolder: 'To a folder…',
  toFolderHint: 'By one of the desk’s ways of exporting, with an index of the pages',
  where: 'Into the data folder, under {folder}. What is there of the same articles is replaced.',
  whereChosen:
    'Into the folder “{folder}” that was chosen for them. What is there of the same articles is replaced.',
  progress: 'Exporting',
  of: '{done} of {total}',
  stop: 'Stop',
  close: 'Close',
  written:
    '{count, plural, =0 {Nothing was exported.} one {One article was exported.} other {# articles were exported.}}',
  stopped: 'Stopped before the end. What was exported is whole and stays.',
  failed: '{count, plural, one {One article was not exported:} other {# articles were not exported:}}',
  failures: 'What was not exported',
}
