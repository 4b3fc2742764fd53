import type { Direction } from '../article/direction.ts'
import type { DocumentNode } from '../article/documentNode.ts'
import type { Role } from '../article/documentSpecs.ts'
import { hasFragmentMark, isSpaceOfCopying, styleSheetOf } from './clipboardMarks.ts'
import { type Declarations, declarationsReader } from './declarations.ts'
import { directionAttribute, isAttribution, isBlock, isHeading, statedDirection } from './elements.ts'
import { type FileManner, fileDirection, fileRole, languageInside } from './FileManner.ts'
import { firstBelow, type HtmlElement, type HtmlNode, isComment, isElement, isText } from './htmlNode.ts'
import { isLeftOut } from './isLeftOut.ts'
import { type LineKind, plainKind } from './LineKind.ts'
import { LineWriter } from './LineWriter.ts'
import { addItemBlocks, startOf } from './listItems.ts'
import { plainInline } from './plainInline.ts'
import { readFigure, readPicture } from './readFigure.ts'
import { readTable, type TableReader } from './readTable.ts'
import { isolated, plainStyle, styleInside, type TextStyle } from './TextStyle.ts'
import type { TakeImage } from './takeImage.ts'
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
  readonly #file: FileManner | null
  readonly #takeImage: TakeImage | null
  #hasHeadline = false
  /** Elements that somebody else reads. */
  readonly #skipped = new Set<HtmlElement>()
  /** Between the comments with which Windows marks what was selected, where there are such. */
  #isInside: boolean

  /** `file` where a whole file is read; then `root` is what of it to read. `takeImage` decides on its images. */
  constructor(
    document: HtmlNode,
    isFromWord: boolean,
    file: FileManner | null = null,
    root?: HtmlNode,
    takeImage: TakeImage | null = null,
  ) {
    this.#takeImage = takeImage
    this.#body = root ?? firstBelow(document, 'body') ?? document
    this.#file = file
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
    if (this.#skipped.has(element)) return true
    const isOut = isLeftOut(element, this.#declarations(element)) || (this.#file?.isLeftOut(element) ?? false)
    if (isOut) this.#file?.leaveOut(element)
    return isOut
  }

  /** Whether what is said of a picture is kept where the picture itself is not taken. */
  get isFile(): boolean {
    return this.#file !== null
  }

  /** The id under which a picture is taken over; empty where it is not. */
  take(image: HtmlElement | null): string {
    const source = image?.getAttribute('src') ?? null
    if (image === null || source === null || !this.#isInside) return ''
    const [width, height] = [image.getAttribute('width'), image.getAttribute('height')]
    return this.#takeImage?.(source, { width, height }) ?? ''
  }

  /** Leaves an element to whoever read it. */
  skip(element: HtmlElement): void {
    this.#skipped.add(element)
  }

  stated(element: HtmlElement): Direction | null {
    return this.#file === null ? statedDirection(element) : fileDirection(element, this.#file.direction)
  }

  through(element: HtmlElement, style: TextStyle): void {
    this.#lines(element, styleInside(element, this.#declarations(element), style), {
      ...plainKind,
      direction: this.stated(element),
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
    if (readPicture(this, element, outer)) return
    if (this.isLeftOut(element)) return
    if (isWordMarker(declared)) {
      this.#wordMarker ||= element.textContent ?? ''
      return
    }
    const inside = languageInside(element, styleInside(element, declared, outer), this.#file)
    const style = this.#isolated(element, inside)
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
      case 'figure':
        if (!readFigure(this, element, style)) this.#block(element, declared, style)
        return
      case 'li':
        this.#looseItem(element, style)
        return
    }
    if (isAttribution(element))
      this.#lines(element, style, { ...plainKind, role: 'attribution', direction: this.stated(element) })
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
      role: this.#depth === 1 ? this.#role(element, isTitle) : null,
      direction: this.stated(element) ?? (isInItem ? this.#kind.direction : null),
      wordPlace: place,
      isQuotation: /^Mso(Intense)?Quote/.test(names),
    })
  }

  #role(element: HtmlElement, isTitle: boolean): Role | null {
    if (this.#file === null) return isTitle ? 'heading' : null
    const role = fileRole(element, isTitle, this.#hasHeadline)
    if (role === 'headline') this.#hasHeadline = true
    return role
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
        content: role === null || role === 'attribution' ? content : plainInline(content),
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
    const attrs = { id: null, direction: this.stated(element) ?? this.#firstItemDirection(element) }
    this.#blocks.push(
      element.localName === 'ol'
        ? { type: 'orderedList', attrs: { ...attrs, start: startOf(element) }, content: items }
        : { type: 'bulletList', attrs, content: items },
    )
  }

  /** In a file, where a list says nothing its first item may. */
  #firstItemDirection(list: HtmlElement): Direction | null {
    const first = list.firstElementChild
    return this.#file === null || first === null ? null : directionAttribute(first)
  }

  #item(element: HtmlElement, outer: TextStyle): void {
    const declared = this.#declarations(element)
    if (this.isLeftOut(element)) return
    this.#kind = { ...plainKind, direction: this.stated(element) }
    this.#children(element, languageInside(element, styleInside(element, declared, outer), this.#file))
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
    this.quote(
      element,
      this.#inside(() => this.#children(element, style)),
    )
  }

  /** A quotation of what was read, its attribution last. */
  quote(element: HtmlElement, read: readonly DocumentNode[]): void {
    if (read.length === 0) return
    const isNamed = (block: DocumentNode) => block.attrs?.['role'] === 'attribution'
    const attributions = read.filter(isNamed)
    const last = attributions.pop()
    for (const other of attributions) other.attrs = { ...other.attrs, role: null }
    const content = [...read.filter((block) => block !== last), ...(last ? [last] : [])]
    const attrs = { id: null, direction: this.stated(element) }
    this.push({ type: 'blockquote', attrs, content })
  }
}
