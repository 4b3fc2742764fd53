import { nothing, type Xml, xml } from './xml.ts'

interface Style {
  id: string
  name: string
  basedOn?: string
  next?: string
  outline?: number
  before?: number
  after?: number
  indent?: number
  /** In half points. */
  size?: number
  bold?: boolean
  italic?: boolean
  color?: string
  border?: 'bottom' | 'start'
  keepNext?: boolean
}

const paragraphStyles: readonly Style[] = [
  { id: 'Title', name: 'Title', next: 'Normal', size: 48, bold: true, after: 120, keepNext: true },
  { id: 'Subtitle', name: 'Subtitle', next: 'Normal', size: 30, color: '444444', after: 200 },
  { id: 'Byline', name: 'Byline', next: 'Normal', size: 24, color: '444444', after: 0 },
  { id: 'Dateline', name: 'Dateline', next: 'Normal', size: 24, color: '444444', after: 240 },
  { id: 'StatusMark', name: 'Status Mark', next: 'Title', bold: true, color: '9A3412', after: 120 },
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    outline: 0,
    size: 34,
    bold: true,
    before: 320,
    keepNext: true,
  },
  { id: 'ConclusionHeading', name: 'Conclusion Heading', basedOn: 'Heading1', next: 'Normal' },
  { id: 'Quote', name: 'Quote', next: 'Normal', indent: 567, border: 'start' },
  { id: 'QuoteStart', name: 'Quote Start', basedOn: 'Quote' },
  {
    id: 'QuoteAttribution',
    name: 'Quote Attribution',
    basedOn: 'Quote',
    next: 'Normal',
    size: 24,
    color: '444444',
  },
  { id: 'ListParagraph', name: 'List Paragraph', after: 60 },
  { id: 'FigureImage', name: 'Figure Image', next: 'Caption', before: 160, after: 60, keepNext: true },
  {
    id: 'FigureDescription',
    name: 'Figure Description',
    next: 'Caption',
    italic: true,
    color: '444444',
    before: 160,
    keepNext: true,
  },
  { id: 'Caption', name: 'caption', next: 'Normal', size: 24, after: 60 },
  { id: 'FigureCredit', name: 'Figure Credit', next: 'Normal', size: 22, color: '444444' },
  { id: 'TableHeader', name: 'Table Header', bold: true },
  { id: 'Separator', name: 'Separator', next: 'Normal', border: 'bottom' },
  { id: 'Credit', name: 'Credit', size: 24, color: '444444', before: 400, after: 0 },
  { id: 'Tagline', name: 'Tagline', size: 24, color: '444444', after: 0 },
  { id: 'CallToAction', name: 'Call To Action', size: 24 },
  ...Array.from({ length: 9 }, (_, level) => ({
    id: `ListContinue${level + 1}`,
    name: `List Continue${level === 0 ? '' : ` ${level + 1}`}`,
    indent: 567 * (level + 1),
    after: 60,
  })),
]

const characterStyles: readonly { id: string; name: string; properties: Xml }[] = [
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    properties: xml('w:rPr', {}, xml('w:color', { 'w:val': '1D4ED8' }), xml('w:u', { 'w:val': 'single' })),
  },
  ...['InlineCode', 'IsolateRtlCode', 'IsolateLtrCode'].map((id) => ({
    id,
    name: id.replace(/(?!^)([A-Z])/g, ' $1'),
    properties: xml(
      'w:rPr',
      {},
      xml('w:rFonts', { 'w:ascii': 'Courier New', 'w:hAnsi': 'Courier New', 'w:cs': 'Courier New' }),
    ),
  })),
  { id: 'IsolateRtl', name: 'Isolate Rtl', properties: nothing },
  { id: 'IsolateLtr', name: 'Isolate Ltr', properties: nothing },
]

/** The style sheet of a document: what each part of a piece looks like, and the language of it all. */
export function stylesXml(namespace: Record<string, string>, language: string): Xml {
  const fonts = { 'w:ascii': 'Times New Roman', 'w:hAnsi': 'Times New Roman', 'w:cs': 'Times New Roman' }
  const defaults = xml(
    'w:docDefaults',
    {},
    xml(
      'w:rPrDefault',
      {},
      xml(
        'w:rPr',
        {},
        xml('w:rFonts', fonts),
        ...sizes(28),
        xml('w:lang', { 'w:val': language, 'w:bidi': language }),
      ),
    ),
    xml(
      'w:pPrDefault',
      {},
      xml('w:pPr', {}, xml('w:spacing', { 'w:after': 160, 'w:line': 300, 'w:lineRule': 'auto' })),
    ),
  )
  const normal = xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    xml('w:name', { 'w:val': 'Normal' }),
    xml('w:qFormat'),
  )
  return xml(
    'w:styles',
    namespace,
    defaults,
    normal,
    ...paragraphStyles.map(paragraphStyle),
    ...characterStyles.map(characterStyle),
  )
}

function paragraphStyle(style: Style): Xml {
  const border = style.border
  return xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': style.id },
    xml('w:name', { 'w:val': style.name }),
    xml('w:basedOn', { 'w:val': style.basedOn ?? 'Normal' }),
    style.next === undefined ? nothing : xml('w:next', { 'w:val': style.next }),
    xml('w:qFormat'),
    xml(
      'w:pPr',
      {},
      style.keepNext ? xml('w:keepNext') : nothing,
      border === undefined
        ? nothing
        : xml(
            'w:pBdr',
            {},
            xml(border === 'bottom' ? 'w:bottom' : 'w:left', {
              'w:val': 'single',
              'w:sz': 6,
              'w:space': 8,
              'w:color': 'A0A0A0',
            }),
          ),
      style.before === undefined && style.after === undefined
        ? nothing
        : xml('w:spacing', { 'w:before': style.before ?? null, 'w:after': style.after ?? null }),
      style.indent === undefined ? nothing : xml('w:ind', { 'w:left': style.indent }),
      style.outline === undefined ? nothing : xml('w:outlineLvl', { 'w:val': style.outline }),
    ),
    xml(
      'w:rPr',
      {},
      ...(style.bold ? [xml('w:b'), xml('w:bCs')] : []),
      ...(style.italic ? [xml('w:i'), xml('w:iCs')] : []),
      style.color === undefined ? nothing : xml('w:color', { 'w:val': style.color }),
      ...(style.size === undefined ? [] : sizes(style.size)),
    ),
  )
}

function characterStyle({ id, name, properties }: (typeof characterStyles)[number]): Xml {
  return xml(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    xml('w:name', { 'w:val': name }),
    properties,
  )
}

function sizes(halfPoints: number): Xml[] {
  return [xml('w:sz', { 'w:val': halfPoints }), xml('w:szCs', { 'w:val': halfPoints })]
}
