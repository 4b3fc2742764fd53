import type { Element } from '@xmldom/xmldom'
import type { DocumentMark, DocumentNode } from '../../../shared/article/documentNode.ts'
import { type MarkName, markSpecs } from '../../../shared/article/documentSpecs.ts'
import { isLanguageTag } from '../../../shared/article/language.ts'
import { addressSchema } from '../../../shared/article/metadata.ts'
import type { LeftOut } from '../../../shared/import/importReport.ts'
import { firstStrongDirection } from '../../../shared/text/firstStrongDirection.ts'
import type { DocxStyle } from './docxStyles.ts'
import { attributeOf, childOf, childrenOf, toggleOf } from './openPackage.ts'

/** What reading the text of a paragraph needs of its document. */
export interface InlineSource {
  styleOf(id: string | null): DocxStyle | null
  addressOf(relation: string | null): string | null
  /** The id under which the image of a relation is taken over; empty where it is not. */
  takeImage(relation: string | null): string
  leaveOut(what: LeftOut): void
  /** Made by this program, whose languages and isolates mean what they say. */
  isOwn: boolean
}

/** An image in a paragraph: the id under which it was taken over, or none, and what describes it. */
export interface ReadImage {
  asset: string
  alt: string
}

/** The text of a paragraph, the images in it, and the boxes of text that are fixed to it. */
export interface ReadInline {
  content: DocumentNode[]
  images: ReadImage[]
  boxes: Element[]
}

interface Piece {
  text: string
  marks: DocumentMark[]
  isolate: string | null
}

const order = Object.keys(markSpecs) as MarkName[]

/** Control characters that show nothing; the document of an article has no place for them. */
const controls = /[^\P{Cc}\t\n]/gu

/** Reads what stands in a paragraph: runs, links by relation or by field, marks of changes as if accepted. */
export class InlineReader {
  readonly #source: InlineSource
  readonly #pieces: Piece[] = []
  readonly #images: ReadImage[] = []
  readonly #boxes: Element[] = []
  /** Fields that are open, the innermost last: their instruction, and the address where that is a link. */
  readonly #fields: { code: string; isInCode: boolean; href: string | null }[] = []

  constructor(source: InlineSource) {
    this.#source = source
  }

  read(paragraph: Element): ReadInline {
    this.#children(paragraph, null, 0)
    return { content: contentOf(this.#pieces), images: this.#images, boxes: this.#boxes }
  }

  #children(parent: Element, href: string | null, depth: number): void {
    if (depth > 60) return
    for (const child of childrenOf(parent)) {
      switch (child.localName) {
        case 'r':
          this.#run(child, href)
          break
        case 'hyperlink':
          this.#children(child, this.#source.addressOf(attributeOf(child, 'id')) ?? href, depth + 1)
          break
        case 'fldSimple':
          this.#children(child, linkOf(attributeOf(child, 'instr') ?? '') ?? href, depth + 1)
          break
        case 'del':
        case 'moveFrom':
        case 'pPr':
          break
        case 'AlternateContent':
          this.#children(childOf(child, 'Choice') ?? child, href, depth + 1)
          break
        default:
          this.#children(child, href, depth + 1)
      }
    }
  }

  #run(run: Element, outer: string | null): void {
    const properties = childOf(run, 'rPr')
    if (toggleOf(properties, 'vanish')) return
    const href = this.#fields.findLast((field) => field.href !== null)?.href ?? outer
    const style = attributeOf(childOf(properties, 'rStyle'), 'val')
    const marks = this.#marks(properties, style, href)
    const isolate = this.#source.isOwn
      ? (/^Isolate(Rtl|Ltr)/.exec(style ?? '')?.[1]?.toLowerCase() ?? null)
      : null
    const add = (text: string) => {
      if (this.#fields.at(-1)?.isInCode) return
      const shown = isolate === null ? text : text.replace(/[\u2066-\u2069]/gu, '')
      const isEnd = isolate !== null && text === '\u2069'
      this.#pieces.push({
        text: shown.replace(controls, '').toWellFormed(),
        marks,
        isolate: isEnd ? 'end' : isolate,
      })
    }
    for (const child of childrenOf(run)) this.#part(child, add)
  }

  #part(part: Element, add: (text: string) => void): void {
    switch (part.localName) {
      case 't':
        add((part.textContent ?? '').replaceAll('\n', ' '))
        break
      case 'tab':
        add('\t')
        break
      case 'br':
        if (attributeOf(part, 'type') !== 'page') add('\n')
        break
      case 'cr':
        add('\n')
        break
      case 'noBreakHyphen':
        add('\u2011')
        break
      case 'softHyphen':
        add('\u00ad')
        break
      case 'fldChar':
        this.#field(attributeOf(part, 'fldCharType'))
        break
      case 'instrText': {
        const field = this.#fields.at(-1)
        if (field?.isInCode && field.code.length < 5000) field.code += part.textContent ?? ''
        break
      }
      case 'drawing':
      case 'pict':
        this.#drawing(part)
        break
      case 'AlternateContent':
        for (const child of childrenOf(childOf(part, 'Choice') ?? part)) this.#part(child, add)
        break
      case 'object':
        this.#source.leaveOut('object')
        break
      case 'footnoteReference':
      case 'endnoteReference':
        this.#source.leaveOut('note')
        break
      case 'commentReference':
        this.#source.leaveOut('comment')
        break
    }
  }

  #field(type: string | null): void {
    const field = this.#fields.at(-1)
    if (type === 'begin' && this.#fields.length < 20)
      this.#fields.push({ code: '', isInCode: true, href: null })
    else if (type === 'separate' && field) {
      field.isInCode = false
      field.href = linkOf(field.code)
    } else if (type === 'end') this.#fields.pop()
  }

  /** What a drawing shows: its pictures in the package, and boxes of text; else what describes it. */
  #drawing(drawing: Element): void {
    const pictures: string[] = []
    let alt = ''
    let hasBox = false
    const walk = (element: Element) => {
      switch (element.localName) {
        case 'txbxContent':
          hasBox = true
          this.#boxes.push(element)
          return
        case 'docPr':
        case 'shape':
          alt ||= descriptionOf(element)
          break
        case 'blip':
          pictures.push(this.#source.takeImage(attributeOf(element, 'embed')))
          break
        case 'imagedata':
          pictures.push(this.#source.takeImage(attributeOf(element, 'r:id')))
          break
      }
      const within = element.localName === 'AlternateContent' ? childOf(element, 'Choice') : null
      for (const child of childrenOf(within ?? element)) walk(child)
    }
    walk(drawing)
    const taken = pictures.filter((asset) => asset !== '')
    if (taken.length > 0) this.#images.push(...taken.map((asset) => ({ asset, alt })))
    else if (!hasBox && alt !== '') this.#images.push({ asset: '', alt })
    else if (!hasBox) this.#source.leaveOut('image')
  }

  #marks(properties: Element | null, styleId: string | null, href: string | null): DocumentMark[] {
    const style = this.#source.styleOf(styleId)
    const found = new Map<MarkName, DocumentMark>()
    const put = (type: MarkName, attrs?: DocumentMark['attrs']) =>
      found.set(type, attrs ? { type, attrs } : { type })
    const isOn = (name: string, ofStyle: boolean | null = null) =>
      toggleOf(properties, name) ?? ofStyle ?? false
    if (href !== null) put('link', { href })
    if (isOn('b', style?.isBold) || isOn('bCs')) put('bold')
    if (isOn('i', style?.isItalic) || isOn('iCs')) put('italic')
    if (isOn('strike') || isOn('dstrike')) put('strike')
    if (isOn('u') && href === null) put('underline')
    if (isOn('highlight')) put('highlight')
    const height = attributeOf(childOf(properties, 'vertAlign'), 'val')
    if (height === 'superscript' || height === 'subscript') put(height)
    if (/(?:^|[a-z])Code$/.test(styleId ?? '') || style?.name === 'html code') put('code')
    const language = attributeOf(childOf(properties, 'lang'), 'val')
    if (this.#source.isOwn && language !== null && isLanguageTag(language)) put('language', { language })
    return order.flatMap((type) => found.get(type) ?? [])
  }
}

function descriptionOf(properties: Element): string {
  const described =
    attributeOf(properties, 'descr') ??
    attributeOf(properties, 'alt') ??
    attributeOf(properties, 'title') ??
    ''
  return described.replace(/\s+/gu, ' ').trim().slice(0, 2000).toWellFormed()
}

/** The address of a HYPERLINK field, where it is one that may be followed. */
function linkOf(code: string): string | null {
  const address = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(code)?.[1] ?? ''
  return addressSchema.safeParse(address).data ?? null
}

/** Pieces as nodes: neighbours that are alike joined, isolates found by their style. */
function contentOf(pieces: readonly Piece[]): DocumentNode[] {
  const content: DocumentNode[] = []
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index]
    if (piece === undefined) break
    let end = index + 1
    if (piece.isolate !== null && piece.isolate !== 'end') {
      while (pieces[end]?.isolate === piece.isolate) end++
    }
    const group = pieces.slice(index, end)
    const text = group.map((each) => each.text).join('')
    const stated = piece.isolate === 'rtl' || piece.isolate === 'ltr' ? piece.isolate : null
    const isolate: DocumentMark[] =
      stated === null
        ? []
        : [{ type: 'bdi', attrs: { direction: firstStrongDirection(text) === stated ? null : stated } }]
    for (const each of group) addText(content, each.text, [...isolate, ...each.marks])
    index = end
  }
  return content
}

function addText(content: DocumentNode[], text: string, marks: DocumentMark[]): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) content.push({ type: 'lineBreak' })
    if (line === '') return
    const last = content.at(-1)
    if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += line
    else content.push({ type: 'text', text: line, ...(marks.length > 0 ? { marks } : {}) })
  })
}
