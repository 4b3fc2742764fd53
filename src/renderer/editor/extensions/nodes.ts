import { type NodeViewRendererProps, type Node as TiptapNode, wrappingInputRule } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { ContainerView } from './ContainerView.ts'
import { nodeFromSpec, nodeSchema } from './fromSpec.ts'
import { LineView } from './LineView.ts'

/** «١. » and «١- » begin a list as "1. " does. */
const arabicNumber = /^([٠-٩۰-۹]{1,3})[.\-)]\s$/

const containerView =
  (element: string) =>
  () =>
  ({ node, view, getPos }: Pick<NodeViewRendererProps, 'node' | 'view' | 'getPos'>) =>
    new ContainerView(node, element, view, getPos)

const line = nodeFromSpec('paragraph', {
  priority: 1000,
  parseHTML: () => [{ tag: 'p' }, ...[1, 2, 3, 4, 5, 6].map((level) => headingRule(level))],
  renderHTML: ({ node, HTMLAttributes }) => [
    node.attrs['role'] === 'headline' ? 'h1' : isHeading(node.attrs['role']) ? 'h2' : 'p',
    HTMLAttributes,
    0,
  ],
  addNodeView() {
    return ({ node, view, getPos }) => new LineView(node, view, getPos)
  },
})

function headingRule(level: number) {
  return { tag: `h${level}`, attrs: { role: 'heading' } }
}

function isHeading(role: unknown): boolean {
  return role === 'heading' || role === 'conclusion'
}

const cell = (name: 'tableCell' | 'tableHeader', element: string): TiptapNode =>
  nodeFromSpec(name, {
    addAttributes: () => ({ colspan: span('colspan'), rowspan: span('rowspan') }),
    parseHTML: () => [{ tag: element }],
    renderHTML: ({ HTMLAttributes }) => [element, HTMLAttributes, 0],
  })

function span(attribute: 'colspan' | 'rowspan') {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) =>
      Math.max(1, Number.parseInt(element.getAttribute(attribute) ?? '1', 10) || 1),
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[attribute] === 1 ? {} : { [attribute]: attributes[attribute] },
  }
}

const orderedList = OrderedList.extend({
  ...nodeSchema('orderedList'),
  addNodeView: containerView('ol'),
  addInputRules() {
    return [
      ...(this.parent?.() ?? []),
      wrappingInputRule({
        find: arabicNumber,
        type: this.type,
        getAttributes: ([, digits]) => ({ start: arabicValue(digits ?? '1') }),
      }),
    ]
  },
})

/** Without its Tab, which makes an item of a paragraph after a list: there Tab leaves the text, as in any paragraph. */
const listKeys = ListKeymap.extend({
  addKeyboardShortcuts() {
    const { Tab: _, ...others } = this.parent?.() ?? {}
    return others
  },
})

const table = nodeFromSpec('table', {
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  addNodeView: containerView('table'),
})

const lineBreak = nodeFromSpec('lineBreak', {
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.insertContent({ type: 'lineBreak' }) }
  },
})

/** All nodes of the document's schema as Tiptap shows and edits them. */
export const nodes = [
  nodeFromSpec('doc', { topNode: true }),
  nodeFromSpec('text', {}),
  line,
  BulletList.extend({ ...nodeSchema('bulletList'), addNodeView: containerView('ul') }),
  orderedList,
  ListItem.extend(nodeSchema('listItem')),
  listKeys,
  Blockquote.extend({ ...nodeSchema('blockquote'), addNodeView: containerView('blockquote') }),
  table,
  nodeFromSpec('tableRow', { parseHTML: () => [{ tag: 'tr' }], renderHTML: () => ['tr', 0] }),
  cell('tableCell', 'td'),
  cell('tableHeader', 'th'),
  nodeFromSpec('figure', { draggable: true, renderHTML: () => ['figure', 0] }),
  nodeFromSpec('separator', { parseHTML: () => [{ tag: 'hr' }], renderHTML: () => ['hr'] }),
  lineBreak,
]

function arabicValue(digits: string): number {
  return Number([...digits].map((digit) => (digit.codePointAt(0) ?? 0) & 0xf).join(''))
}
