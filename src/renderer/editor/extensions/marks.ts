import type { Mark } from '@tiptap/core'
import type { MarkName } from '../../../shared/article/documentSpecs.ts'
import { isSafeAddress } from '../../../shared/article/safeAddress.ts'
import { takesMarks } from '../menus/takesMarks.ts'
import { markFromSpec } from './fromSpec.ts'

interface PlainMark {
  tag: string
  /** Other elements that mean the same in HTML that is pasted. */
  alike?: readonly string[]
  shortcut?: string
}

/** Marks without attributes: one element each. */
const plainMarks: Partial<Record<MarkName, PlainMark>> = {
  bold: { tag: 'strong', alike: ['b'], shortcut: 'Mod-b' },
  italic: { tag: 'em', alike: ['i'], shortcut: 'Mod-i' },
  underline: { tag: 'u', shortcut: 'Mod-u' },
  strike: { tag: 's', alike: ['del', 'strike'], shortcut: 'Mod-Shift-s' },
  highlight: { tag: 'mark', shortcut: 'Mod-Shift-h' },
  superscript: { tag: 'sup', shortcut: 'Mod-.' },
  subscript: { tag: 'sub', shortcut: 'Mod-,' },
  code: { tag: 'code', shortcut: 'Mod-e' },
}

function plainMark(name: MarkName, { tag, alike = [], shortcut }: PlainMark): Mark {
  return markFromSpec(name, {
    parseHTML: () => [tag, ...alike].map((element) => ({ tag: element })),
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      if (!shortcut) return {}
      // Where no mark may stand the key does nothing, rather than what the browser would do.
      return { [shortcut]: () => !takesMarks(this.editor.state) || this.editor.commands.toggleMark(name) }
    },
  })
}

const link = markFromSpec('link', {
  addAttributes: () => ({
    href: { parseHTML: (element: HTMLElement) => element.getAttribute('href') },
  }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element: HTMLElement) => (isSafeAddress(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => {
    const href: unknown = HTMLAttributes['href']
    const isSafe = typeof href === 'string' && isSafeAddress(href)
    return ['a', isSafe ? { href, rel: 'noopener' } : {}, 0]
  },
})

const language = markFromSpec('language', {
  addAttributes: () => ({
    language: {
      parseHTML: (element: HTMLElement) => element.getAttribute('lang'),
      renderHTML: (attributes: Record<string, unknown>) => ({ lang: attributes['language'] }),
    },
  }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

const bdi = markFromSpec('bdi', {
  addAttributes: () => ({
    direction: {
      default: null,
      parseHTML: (element: HTMLElement) => {
        const direction = element.getAttribute('dir')
        return direction === 'rtl' || direction === 'ltr' ? direction : null
      },
      renderHTML: (attributes: Record<string, unknown>) => ({ dir: attributes['direction'] ?? 'auto' }),
    },
  }),
  parseHTML: () => [{ tag: 'bdi' }],
  renderHTML: ({ HTMLAttributes }) => ['bdi', HTMLAttributes, 0],
})

/** All marks, in the order of the schema, the outermost first. */
export const marks: Mark[] = [
  bdi,
  link,
  language,
  ...Object.entries(plainMarks).map(([name, mark]) => plainMark(name as MarkName, mark)),
]
