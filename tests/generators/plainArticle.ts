import fc from 'fast-check'
import type { Article } from '../../src/shared/article/article.ts'
import type { DocumentMark, DocumentNode } from '../../src/shared/article/documentNode.ts'
import type { MarkName, Role } from '../../src/shared/article/documentSpecs.ts'
import { markSpecs } from '../../src/shared/article/documentSpecs.ts'
import { documentToArticle } from '../../src/shared/article/documentToArticle.ts'
import { emptyMetadata } from '../../src/shared/article/metadata.ts'
import { sampleAssets } from '../harness/sampleImages.ts'

/** Words as a newsroom writes them, with signs that mean something in one format or another. */
const words =
  'قال المهندس سامر إن المشروع بدأ أمس «بمضخة واحدة» وميزانية 12,500 USD فقط؛ بيروت مُدَرِّسَةٌ لماذا؟ ٢٠٢٦ Reuters ETH Zürich CO2 *نجمة* _خط_ [قوس] a<b R&D #وسم 50% & < > 1. - + `x` C:\\dir https://example.com/?a=1&b=2 !'.split(
    ' ',
  )
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((each) => each.join(' '))

const order = Object.keys(markSpecs) as MarkName[]
const mark: fc.Arbitrary<DocumentMark> = fc.oneof(
  fc
    .constantFrom<MarkName>('bold', 'italic', 'strike', 'highlight', 'superscript', 'underline', 'code')
    .map((type) => ({ type })),
  fc
    .constantFrom('https://example.com/a?b=1&c=(d)', 'mailto:desk@example.com')
    .map((href): DocumentMark => ({ type: 'link', attrs: { href } })),
  fc
    .constantFrom('tr', 'fr', 'he')
    .map((language): DocumentMark => ({ type: 'language', attrs: { language } })),
)
const isolate = fc
  .constantFrom(null, null, 'rtl' as const, 'ltr' as const)
  .map((direction): DocumentMark => ({ type: 'bdi', attrs: { direction } }))
const sorted = (marks: readonly DocumentMark[]) => {
  const ofKind = new Map(marks.map((each) => [each.type, each]))
  return order.flatMap((type) => ofKind.get(type) ?? [])
}
const marked = (given: string, marks: readonly DocumentMark[]): DocumentNode => ({
  type: 'text',
  text: given,
  ...(marks.length > 0 ? { marks: sorted(marks) } : {}),
})

/** Plain and marked text in turn, so that no two runs touch without a space between them. */
const inline = (marks: fc.Arbitrary<DocumentMark[]>): fc.Arbitrary<DocumentNode[]> =>
  fc.tuple(text, fc.array(fc.tuple(text, marks, text), { maxLength: 2 })).map(([first, runs]) => {
    const nodes: DocumentNode[] = []
    let plain = first
    for (const [inner, given, after] of runs) {
      if (given.length === 0) plain += ` ${inner} ${after}`
      else {
        nodes.push(marked(`${plain} `, []), marked(inner, given))
        plain = ` ${after}`
      }
    }
    return [...nodes, marked(plain, [])]
  })
const rich = inline(
  fc.oneof(
    fc.array(mark, { maxLength: 3 }),
    fc.tuple(isolate, mark).map((both) => both as DocumentMark[]),
    fc.tuple(isolate).map((one) => one as DocumentMark[]),
  ),
)
const isolatesOnly = inline(
  fc.oneof(
    fc.constant<DocumentMark[]>([]),
    fc.tuple(isolate).map((one) => one as DocumentMark[]),
  ),
)

const direction = fc.constantFrom(null, null, null, null, 'rtl' as const, 'ltr' as const)
const line = (role: Role | null, content: fc.Arbitrary<DocumentNode[]>): fc.Arbitrary<DocumentNode> =>
  fc.tuple(content, direction).map(([nodes, given]) => ({
    type: 'paragraph',
    attrs: { id: null, direction: given, role },
    content: nodes,
  }))
const paragraph = line(null, rich)
const attrs = direction.map((given) => ({ id: null, direction: given }))

function list(depth: number): fc.Arbitrary<DocumentNode> {
  const inner = depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 1 })
  const item = fc
    .tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), inner)
    .map(([lines, lists]): DocumentNode => ({ type: 'listItem', content: [...lines, ...lists] }))
  const items = fc.array(item, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    fc
      .tuple(attrs, items)
      .map(([given, content]): DocumentNode => ({ type: 'bulletList', attrs: given, content })),
    fc.tuple(attrs, items, fc.constantFrom(1, 4)).map(
      ([given, content, start]): DocumentNode => ({
        type: 'orderedList',
        attrs: { ...given, start },
        content,
      }),
    ),
  )
}

const quotation = fc
  .tuple(
    attrs,
    fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    fc.array(line('attribution', rich), { maxLength: 1 }),
  )
  .map(
    ([given, lines, name]): DocumentNode => ({
      type: 'blockquote',
      attrs: given,
      content: [...lines, ...name],
    }),
  )
const cell = fc
  .tuple(
    fc.constantFrom('tableCell' as const, 'tableHeader' as const),
    fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    fc.constantFrom(1, 1, 1, 2),
    fc.constantFrom(1, 1, 1, 2),
  )
  .map(([type, content, colspan, rowspan]): DocumentNode => ({ type, attrs: { colspan, rowspan }, content }))
const table = fc
  .tuple(attrs, fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }))
  .map(
    ([given, rows]): DocumentNode => ({
      type: 'table',
      attrs: given,
      content: rows.map((content): DocumentNode => ({ type: 'tableRow', content })),
    }),
  )
const figure = fc
  .tuple(
    attrs,
    text,
    fc.oneof(fc.constant(''), text),
    fc.array(line(null, rich), { maxLength: 1 }),
    fc.constantFrom('', ...sampleAssets.keys()),
  )
  .map(
    ([given, alt, credit, content, asset]): DocumentNode => ({
      type: 'figure',
      attrs: { ...given, asset, alt, credit },
      content,
    }),
  )
const separator = fc.constant<DocumentNode>({ type: 'separator', attrs: { id: null } })
const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: list(1) },
  { weight: 1, arbitrary: quotation },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: figure },
  { weight: 1, arbitrary: separator },
)
const blocks = fc.array(block, { maxLength: 4 })

const credit = fc.constantFrom(null, {
  text: 'تم نشر هذا المقال بواسطة صحيفة الساحل',
  tagline: 'أخبار البحر والبر كل صباح',
  callToAction: { label: 'اضغط هنا للاشتراك', href: 'https://example.com/newsletter' },
})

/** Articles as newsrooms write them: every kind of block and mark, both directions, no characters that show nothing. */
export const plainArticleArbitrary: fc.Arbitrary<Article> = fc
  .record({
    headline: line('headline', isolatesOnly),
    standfirst: fc.array(line('standfirst', isolatesOnly), { maxLength: 1 }),
    lead: blocks,
    sections: fc.array(fc.tuple(line('heading', isolatesOnly), blocks), { maxLength: 3 }),
    conclusion: fc.array(fc.tuple(line('conclusion', isolatesOnly), blocks), { maxLength: 1 }),
    language: fc.constantFrom('ar', 'ar', 'ar-LB', 'fa', 'en'),
    status: fc.constantFrom('draft' as const, 'ready' as const),
    credit,
  })
  .map(({ headline, standfirst, lead, sections, conclusion, language, status, credit: given }) => {
    const parts = [...sections, ...conclusion].flatMap(([heading, following]) => [heading, ...following])
    return documentToArticle({
      id: 'a',
      document: { type: 'doc', content: [headline, ...standfirst, ...lead, ...parts] },
      metadata: { ...emptyMetadata(), language, status, credit: given },
      createdAt: Date.UTC(2026, 1, 1),
      updatedAt: Date.UTC(2026, 1, 2),
      assets: sampleAssets,
    })
  })
