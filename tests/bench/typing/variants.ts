/** The editors that are compared, in the order of the table. */
export const variants = [
  'contenteditable',
  'contenteditable-limit',
  'prosemirror',
  'prosemirror-json-per-key',
  'tahrir',
  'tahrir-without-checks',
  'tahrir-all-rendered',
  'ckeditor',
  'lexical',
  'quill',
  'tinymce',
] as const

export type Variant = (typeof variants)[number]

/** What each one is, for the table's reader. */
export const variantNotes: Record<Variant, string> = {
  contenteditable: 'the baseline: paragraphs in one contenteditable element',
  'contenteditable-limit': 'the limit: the same with content-visibility: auto',
  prosemirror: 'bare ProseMirror, the same schema, history and base keys',
  'prosemirror-json-per-key':
    'known bad: bare ProseMirror that writes the whole document as JSON at each key',
  tahrir: 'the editor of the program, everything switched on',
  'tahrir-without-checks': 'the editor of the program with every check of the proofreader off',
  'tahrir-all-rendered': 'the editor of the program without content-visibility',
  ckeditor: 'CKEditor 5, inline, with paragraphs, headings and its essentials',
  lexical: 'Lexical with rich text and history',
  quill: 'Quill without a toolbar',
  tinymce: 'TinyMCE, inline, without a toolbar',
}
