export const macros = {
  title: 'Macros',
  hint: 'Sequences of replacements that the desk does as one. They run on the piece or the selection with Ctrl+Alt+S, each place seen before. Addresses, code and passages in another language stay as they are.',
  new: 'New macro',
  import: 'Import a file',
  export: 'Export all as a file',
  none: 'The desk has no macros yet.',
  steps: '{count, plural, one {# step} other {# steps}}',
  added: '{count, plural, =0 {No macro is new} one {# macro is new} other {# macros are new}}',
  replaced:
    '{count, plural, =0 {none was replaced} one {# took the place of one of its name} other {# took the place of those of their names}}',
  addTitle: 'A new macro',
  editTitle: 'The macro',
  name: 'Name',
  nameMissing: 'A macro needs a name.',
  nameTaken: 'Another macro has this name; choose one of its own.',
  note: 'Note (what it is for)',
  step: 'Step {number, number}',
  kind: 'What it looks for',
  kinds: { text: 'A text', pattern: 'A pattern (regular expression)' },
  up: '{title}: up',
  down: '{title}: down',
  removeStep: '{title}: remove',
  find: 'Find',
  replace: 'Put in its place',
  patternHint:
    '\\p{L} is a letter, \\p{Nd} a digit of any form, (…) a group, (?i) without regard to capitals. No look-around and no back-references.',
  replaceHint: '$1 … $9 are the groups, $0 is all that was found, $$ is a dollar sign.',
  exact: 'Exactly as written (أ is not ا, harakat count)',
  wholeWord: 'Whole words only',
  addStep: 'Another step',
  try: 'Try it on a sentence',
  becomes: 'becomes:',
  same: 'The steps leave this sentence as it is.',
  unready: 'One of the steps cannot be done as it stands.',
  tooSlow:
    'The macro took too long on this text and was stopped; nothing was changed. Make its patterns narrower, or select less.',
  tooLong:
    'The macro makes the text grow without end and was stopped; nothing was changed. Look for a step that finds what the one before has written.',
  problem: {
    empty: 'Say what the step is to find.',
    unreadable:
      'This pattern cannot be read: a bracket may be open, or it uses what these patterns do not have.',
    groupMissing: 'The replacement names {detail}, and the pattern has no such group.',
  },
  open: 'Run a macro…',
  openHint: "The desk's own replacements, each place seen before",
  runTitle: 'Run a macro',
  which: 'Macro',
  noneToRun: 'The desk has no macros yet. They are written in the settings (Ctrl+Alt+,) under “Macros”.',
  file: {
    tooLarge: '“{file}” is too large for a file of macros. Nothing was taken in.',
    notJson:
      '“{file}” is not a file of macros, or it is cut off. Nothing was taken in; have it exported once more.',
    notMacros: '“{file}” is not a file of macros. Nothing was taken in.',
    newer:
      '“{file}” comes from a newer version of the program ({version}). Nothing was taken in; update the program first.',
    damaged:
      'In “{file}” something is missing or too long. Nothing was taken in; have it exported once more.',
    doubled: '“{file}” holds two macros of the same name. Nothing was taken in; give one another name.',
    pattern:
      'In “{file}” the pattern in step {step, number} of “{name}” cannot be read. Nothing was taken in.',
    tooMany:
      'With those of “{file}” there would be more than {most, number} macros. Nothing was taken in; remove some first.',
  },
}
