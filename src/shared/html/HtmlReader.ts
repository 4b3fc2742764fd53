import type { DocumentNode } from '../article/documentNode.ts'
import { hasFragmentMark, isSpaceOfCopying, styleSheetOf } from './clipboardMarks.ts'
import { type Declarations, declarationsReader } from './declarations.ts'
import { directionAttribute, isBlock, isHeading, statedDirection } from './elements.ts'
import { firstBelow, type HtmlElement, type HtmlNode, isComment, isElement, isText } from './htmlNode.ts'
import { isLeftOut } from './isLeftOut.ts'
import { type LineKind, plainKind } from './LineKind.ts'
import { LineWriter } from './LineWriter.ts'
import { addItemBlocks, startOf } from './listItems.ts'
import { plainInline } from './plainInline.ts'
import { readTable, type TableReader } from './readTable.ts'
import { isolated, plainStyle, styleInside, type TextStyle } from './TextStyle.ts'
import { addItem, isWordMarker, readWordFormats, type WordFormats, wordItem, wordPlace } from './WordList.ts'

/** Lists, quotations and tables stand at most so deep in each other; what is deeper goes into the innermost. */
const deepest = 8

/** Walks through a parsed document once and writes down the blocks that it holds. */
export class HtmlReader implements TableReader {
  readonly #body: HtmlNode
  readonly #isFromWord: boolean
  readonly #wordFormats: WordFormats
  readonly #declarations = declarationsReader()
  readonly #line = new LineWriter()
  #blocks: DocumentNode[] = []
  #kind = plainKind
  #depth = 0
  #wordMarker = ''
  /** Between the comments with which Windows marks what was selected, where there are such. */
  #isInside: boolean

  constructor(document: HtmlNode, isFromWord: boolean) {
    this.#body = firstBelow(document, 'body') ?? document
    this.#isFromWord = isFromWord
    this.#wordFormats = isFromWord ? readWordFormats(styleSheetOf(document)) : new Map()
    this.#isInside = !hasFragmentMark(document)
  }

  read(): DocumentNode[] {
    return this.#inside(() => this.#children(this.#body, plainStyle))
  }

  get canGoDeeper(): boolean {
    return this.#depth < deepest
  }

  isLeftOut(element: HtmlElement): boolean {
    return isLeftOut(element, this.#declarations(element))
  }

  through(element: HtmlElement, style: TextStyle): void {
    this.#lines(element, styleInside(element, this.#declarations(element), style), {
      ...plainKind,
      direction: statedDirection(element),
    })
  }

  blocksIn(element: HtmlElement, style: TextStyle): DocumentNode[] {
    return this.#inside(() => this.through(element, style))
  }

  push(block: DocumentNode): void {
    this.#flush()
    this.#blocks.push(block)
  }

  /** The blocks that `read` writes down, apart from those around it. */
  #inside(read: () => void): DocumentNode[] {
    this.#flush()
    const [blocks, kind] = [this.#blocks, this.#kind]
    this.#blocks = []
    this.#kind = plainKind
    this.#depth++
    read()
    this.#flush()
    this.#depth--
    const written = this.#blocks
    this.#blocks = blocks
    this.#kind = kind
    return written
  }

  #children(parent: HtmlNode, style: TextStyle): void {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) this.#node(child, style)
  }

  #node(node: HtmlNode, style: TextStyle): void {
    if (isText(node)) {
      if (this.#isInside) this.#line.text(node.nodeValue ?? '', style)
    } else if (isComment(node)) {
      const mark = node.nodeValue?.trim()
      if (mark === 'StartFragment') this.#isInside = true
      else if (mark === 'EndFragment') this.#isInside = false
    } else if (isElement(node)) {
      this.#element(node, style)
    }
  }

  #element(element: HtmlElement, outer: TextStyle): void {
    const declared = this.#declarations(element)
    if (isLeftOut(element, declared)) return
    if (isWordMarker(declared)) {
      this.#wordMarker ||= element.textContent ?? ''
      return
    }
    const style = this.#isolated(element, styleInside(element, declared, outer))
    switch (element.localName) {
      case 'br':
        if (this.#isInside) this.#line.lineBreak()
        return
      case 'hr':
        if (this.#isInside) this.push({ type: 'separator', attrs: { id: null } })
        return
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        if (this.canGoDeeper) this.#list(element, style)
        else this.#children(element, style)
        return
      case 'table':
        this.#flush()
        readTable(this, element, style)
        return
      case 'blockquote':
        if (this.canGoDeeper) this.#quotation(element, style)
        else this.#block(element, declared, style)
        return
      case 'li':
        this.#looseItem(element, style)
        return
    }
    const isQuoted = element.parentElement?.localName === 'blockquote'
    const isAttribution = isQuoted && (element.localName === 'cite' || element.localName === 'footer')
    if (isAttribution) this.#lines(element, style, { ...plainKind, role: 'attribution' })
    else if (isBlock(element) || declared.get('display') === 'block') this.#block(element, declared, style)
    else if (isSpaceOfCopying(element)) this.#line.text(' ', style)
    else this.#children(element, style)
  }

  #isolated(element: HtmlElement, style: TextStyle): TextStyle {
    const tag = element.localName
    if (style.isolate !== null) return style
    if (tag === 'bdi' || tag === 'bdo') {
      return isolated(style, directionAttribute(element), false, element.textContent ?? '')
    }
    if (tag !== 'span' || this.#isFromWord || !element.hasAttribute('dir')) return style
    return isolated(style, directionAttribute(element), true, element.textContent ?? '')
  }

  #block(element: HtmlElement, declared: Declarations, style: TextStyle): void {
    const names = element.getAttribute('class') ?? ''
    const isTitle = isHeading(element) || /^MsoTitle/.test(names) || declared.has('mso-outline-level')
    const place = isTitle ? null : wordPlace(declared)
    const isInItem = element.parentElement?.localName === 'li'
    this.#lines(element, style, {
      role: isTitle && this.#depth === 1 ? 'heading' : null,
      direction: statedDirection(element) ?? (isInItem ? this.#kind.direction : null),
      wordPlace: place,
      isQuotation: /^Mso(Intense)?Quote/.test(names),
    })
  }

  /** The text directly in an element, as lines of one kind. */
  #lines(element: HtmlElement, style: TextStyle, kind: LineKind): void {
    this.#flush()
    const outer = this.#kind
    this.#kind = kind
    this.#children(element, style)
    this.#flush()
    this.#kind = outer
  }

  #flush(): void {
    const marker = this.#wordMarker
    this.#wordMarker = ''
    const written = this.#line.take()
    if (written.length === 0) return
    const kind = this.#kind
    const { role } = kind
    const paragraphs = written.map(
      ({ content, direction }): DocumentNode => ({
        type: 'paragraph',
        attrs: { id: null, direction: kind.direction ?? direction, role },
        content: role === 'heading' ? plainInline(content) : content,
      }),
    )
    if (kind.wordPlace) addItem(this.#blocks, wordItem(kind.wordPlace, marker, this.#wordFormats), paragraphs)
    else if (kind.isQuotation) this.#addQuoted(paragraphs)
    else this.#blocks.push(...paragraphs)
  }

  #addQuoted(paragraphs: DocumentNode[]): void {
    const last = this.#blocks.at(-1)
    if (last?.type === 'blockquote') last.content?.push(...paragraphs)
    else this.#blocks.push({ type: 'blockquote', attrs: { id: null, direction: null }, content: paragraphs })
  }

  #list(element: HtmlElement, style: TextStyle): void {
    this.#flush()
    const items: DocumentNode[] = []
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      const blocks = this.#inside(() => {
        if (isElement(child) && child.localName === 'li') this.#item(child, style)
        else this.#node(child, style)
      })
      addItemBlocks(items, blocks)
    }
    if (items.length === 0) return
    const attrs = { id: null, direction: statedDirection(element) }
    this.#blocks.push(
      element.localName === 'ol'
        ? { type: 'orderedList', attrs: { ...attrs, start: startOf(element) }, content: items }
        : { type: 'bulletList', attrs, content: items },
    )
  }

  #item(element: HtmlElement, outer: TextStyle): void {
    const declared = this.#declarations(element)
    if (isLeftOut(element, declared)) return
    this.#kind = { ...plainKind, direction: statedDirection(element) }
    this.#children(element, styleInside(element, declared, outer))
  }

  /** An item whose list was not copied with it. */
  #looseItem(element: HtmlElement, style: TextStyle): void {
    if (!this.canGoDeeper) {
      this.#lines(element, style, plainKind)
      return
    }
    const blocks = this.#inside(() => this.#item(element, style))
    if (blocks.length > 0) addItem(this.#blocks, { list: '', level: 1, isOrdered: false, start: 1 }, blocks)
  }

  #quotation(element: HtmlElement, style: TextStyle): void {
    const read = this.#inside(() => this.#children(element, style))
    if (read.length === 0) return
    const isAttribution = (block: DocumentNode) => block.attrs?.['role'] === 'attribution'
    const attributions = read.filter(isAttribution)
    const last = attributions.pop()
    for (const other of attributions) other.attrs = { ...other.attrs, role: null }
    const content = [...read.filter((block) => block !== last), ...(last ? [last] : [])]
    const attrs = { id: null, direction: statedDirection(element) }
    this.#blocks.push({ type: 'blockquote', attrs, content })
  }
}
