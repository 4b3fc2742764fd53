import type { Role } from '../runner/Bench.ts'

/** The editors that are compared, in the order of the table. */
export const variants = [
  'contenteditable',
  'contenteditable-limit',
  'tahrir',
  'prosemirror',
  'prosemirror-json-per-key',
  'ckeditor',
  'lexical',
  'quill',
  'tinymce',
] as const

export type Variant = (typeof variants)[number]

/** Those that are mounted in the page of the benchmarks; the program is in its own. */
export type PageVariant = Exclude<Variant, 'tahrir'> | 'tiptap' | 'tiptap-of-react'

export const variantRoles: Record<Variant, Role> = {
  contenteditable: 'baseline',
  'contenteditable-limit': 'limit',
  tahrir: 'ours',
  prosemirror: 'peer',
  'prosemirror-json-per-key': 'bad',
  ckeditor: 'peer',
  lexical: 'peer',
  quill: 'peer',
  tinymce: 'peer',
}

/** What each one is, for the table's reader. */
export const variantNotes: Record<Variant, string> = {
  contenteditable: 'paragraphs in one contenteditable element',
  'contenteditable-limit': 'the same with content-visibility: auto; no editor can be faster',
  tahrir: 'the program, everything switched on',
  prosemirror: 'bare ProseMirror, the same schema, history and base keys',
  'prosemirror-json-per-key': 'bare ProseMirror that writes the whole document as JSON at each key',
  ckeditor: 'CKEditor 5, inline, with paragraphs, headings and its essentials',
  lexical: 'Lexical with rich text and history',
  quill: 'Quill without a toolbar',
  tinymce: 'TinyMCE, inline, without a toolbar',
}
