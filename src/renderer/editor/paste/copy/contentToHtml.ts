import { DOMSerializer, type Fragment, type Mark, type Node } from '@tiptap/pm/model'
import type { Direction } from '../../../../shared/article/direction.ts'
import { documentSchema } from '../../../../shared/article/documentSchema.ts'
import type { MarkName, Role } from '../../../../shared/article/documentSpecs.ts'
import { isSafeAddress } from '../../../../shared/article/safeAddress.ts'
import { isLine } from '../pastedBlocks.ts'
import { directionIn, turnsAsWhole } from './directionIn.ts'

/**
 * Copied content as clean HTML for other programs: the elements that mean what the blocks are, `dir`
 * resolved on each block that turns alone, and nothing of the editor's own. `around` is the article's direction.
 */
export function contentToHtml(
  content: Fragment,
  around: Direction,
  imageAddress: ImageAddress = () => null,
): string {
  // A document that nothing shows, and in which nothing runs.
  const root = document.implementation.createHTMLDocument().createElement('div')
  writeInto(root, content, { around, asWhole: false, imageAddress })
  return root.innerHTML
}

/** The address under which other programs find an image, by its id; null where there is none. */
export type ImageAddress = (asset: string) => string | null

/** What content stands in. */
export interface Surroundings {
  around: Direction
  /** In a list or a quotation, which turns as a whole. */
  asWhole: boolean
  imageAddress: ImageAddress
}

const lineTags: Record<Role | 'body', string> = {
  headline: 'h1',
  standfirst: 'p',
  heading: 'h2',
  conclusion: 'h2',
  attribution: 'footer',
  body: 'p',
}

const blockTags: Record<string, string> = {
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
  figure: 'figure',
  separator: 'hr',
}

/** The same into an element. */
export function writeInto(parent: HTMLElement, content: Fragment, surroundings: Surroundings): void {
  if (content.firstChild?.isInline) {
    writeInline(parent, content)
    return
  }
  content.forEach((node) => {
    // The one line of an item is the item's own text.
    const isBare = parent.localName === 'li' && isLine(node) && node === content.firstChild
    const { direction, isOwn } = directionIn(node, surroundings.around, surroundings.asWhole)
    if (isBare && !isOwn) writeInline(parent, node.content)
    else writeBlock(parent, node, isOwn, { ...surroundings, around: direction })
  })
}

function writeBlock(parent: HTMLElement, node: Node, isOwn: boolean, surroundings: Surroundings): void {
  const role = node.attrs['role'] as Role | null | undefined
  const tag = isLine(node) ? lineTags[role ?? 'body'] : (blockTags[node.type.name] ?? 'div')
  const element = parent.ownerDocument.createElement(tag)
  parent.append(element)
  if (isOwn) element.dir = surroundings.around
  if (node.type.name === 'figure') {
    writeFigure(element, node, surroundings)
    return
  }
  if (element instanceof HTMLOListElement && node.attrs['start'] !== 1)
    element.start = Number(node.attrs['start'])
  for (const name of ['colspan', 'rowspan']) {
    const span: unknown = node.attrs[name]
    if (typeof span === 'number' && span > 1) element.setAttribute(name, String(span))
  }
  const inner = tag === 'table' ? element.appendChild(parent.ownerDocument.createElement('tbody')) : element
  writeInto(inner, node.content, { ...surroundings, asWhole: turnsAsWhole(node) })
}

/** An image with its description, then caption and credit; what describes it where the image is not at hand. */
function writeFigure(figure: HTMLElement, node: Node, surroundings: Surroundings): void {
  const page = figure.ownerDocument
  const address = surroundings.imageAddress(String(node.attrs['asset']))
  const alt = String(node.attrs['alt'])
  if (address !== null) {
    const image = figure.appendChild(page.createElement('img'))
    image.alt = alt
    image.src = address
  } else if (alt !== '') {
    figure.appendChild(page.createElement('p')).textContent = alt
  }
  const credit = String(node.attrs['credit'])
  if (node.textContent === '' && credit === '') return
  const caption = figure.appendChild(page.createElement('figcaption'))
  const [line] = node.content.content
  if (node.childCount === 1 && isLine(line)) writeInline(caption, line.content)
  else writeInto(caption, node.content, { ...surroundings, asWhole: false })
  if (credit !== '') caption.appendChild(page.createElement('small')).textContent = credit
}

type MarkWriter = ConstructorParameters<typeof DOMSerializer>[1][string]

const plain =
  (tag: string): MarkWriter =>
  () => [tag, 0]

const markWriters: Record<MarkName, MarkWriter> = {
  bdi: ({ attrs }: Mark) => ['bdi', attrs['direction'] ? { dir: String(attrs['direction']) } : {}, 0],
  link: ({ attrs }: Mark) => {
    const href = String(attrs['href'])
    return ['a', isSafeAddress(href) ? { href } : {}, 0]
  },
  language: ({ attrs }: Mark) => ['span', { lang: String(attrs['language']) }, 0],
  bold: plain('strong'),
  italic: plain('em'),
  underline: plain('u'),
  strike: plain('s'),
  highlight: plain('mark'),
  superscript: plain('sup'),
  subscript: plain('sub'),
  code: plain('code'),
}

/** The serializer writes text by itself. */
const inlineSerializer = new DOMSerializer(
  { ...DOMSerializer.nodesFromSchema(documentSchema), lineBreak: () => ['br'] },
  markWriters,
)

function writeInline(parent: HTMLElement, content: Fragment): void {
  parent.append(inlineSerializer.serializeFragment(content, { document: parent.ownerDocument }))
}
