import type { MarkSpec, NodeSpec } from 'prosemirror-model'

/**
 * The document as the editor holds it: a flat list of blocks in which each line of text is a
 * `paragraph` and its `role` says what it is. Sections are not nodes: a section is a heading and what
 * follows it. A line that becomes a heading, a section that is joined to another and a conclusion that
 * becomes a section change one attribute and no element, so what another window types meanwhile stays.
 *
 * Every content expression takes whatever a merge can bring (`part*`, all marks): the binding deletes
 * from the shared document what the schema refuses. `normaliseDocument` restores the shape.
 * See docs/decisions/0002-flat-document.md.
 */
export const roles = ['headline', 'standfirst', 'heading', 'conclusion', 'attribution'] as const
export type Role = (typeof roles)[number]

const directed = { id: { default: null }, direction: { default: null } }

export const nodeSpecs = {
  doc: { content: 'part*' },
  paragraph: { group: 'part', content: 'inline*', attrs: { ...directed, role: { default: null } } },
  bulletList: { group: 'part list', content: 'listItem*', attrs: directed },
  orderedList: { group: 'part list', content: 'listItem*', attrs: { ...directed, start: { default: 1 } } },
  listItem: { content: 'part*', defining: true },
  blockquote: { group: 'part', content: 'part*', attrs: directed, defining: true },
  table: { group: 'part', content: 'tableRow*', attrs: directed, isolating: true },
  tableRow: { content: '(tableCell | tableHeader)*' },
  tableCell: {
    content: 'part*',
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
    isolating: true,
  },
  tableHeader: {
    content: 'part*',
    attrs: { colspan: { default: 1 }, rowspan: { default: 1 } },
    isolating: true,
  },
  figure: {
    group: 'part',
    content: 'part*',
    attrs: { ...directed, asset: { default: '' }, alt: { default: '' }, credit: { default: '' } },
    isolating: true,
  },
  separator: { group: 'part', attrs: { id: { default: null } } },
  lineBreak: { group: 'inline', inline: true, selectable: false },
  text: { group: 'inline' },
} as const satisfies Record<string, NodeSpec>

export type NodeName = keyof typeof nodeSpecs

/** In the order in which they nest in the document and in exports, the outermost first. */
export const markSpecs = {
  // Outside all others: an isolate that a link or a bold word split in two would be two isolates.
  bdi: { attrs: { direction: { default: null } }, inclusive: false },
  link: { attrs: { href: { default: null } }, inclusive: false },
  language: { attrs: { language: { default: null } } },
  bold: {},
  italic: {},
  underline: {},
  strike: {},
  highlight: {},
  superscript: { excludes: 'superscript subscript' },
  subscript: { excludes: 'superscript subscript' },
  code: {},
} as const satisfies Record<string, MarkSpec>

export type MarkName = keyof typeof markSpecs
