import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readArticleFile } from '../../../../../src/services/import/readArticleFile.ts'
import type { DocumentNode } from '../../../../../src/shared/article/documentNode.ts'
import { docxOf, docxParagraph } from '../../../../generators/hostile.ts'
import { sampleImage, sampleImageId, withExif } from '../../../../harness/sampleImages.ts'

const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const image = (id: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="${relation}/image" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
const drawing = (id: string, described = '') =>
  `<w:p><w:r><w:drawing><wp:anchor xmlns:wp="urn:wp"><wp:docPr id="1" name="n" descr="${described}"/><a:blip xmlns:a="${drawingMl}" r:embed="${id}"/></wp:anchor></w:drawing></w:r></w:p>`

function read(bytes: Uint8Array) {
  const reply = readArticleFile('خبر.docx', bytes)
  if (!reply.ok) throw new Error(reply.error.code)
  const { document, images = [], report } = reply.value
  return { blocks: document.content ?? [], images, report }
}

const figures = (blocks: readonly DocumentNode[]) =>
  blocks.filter(({ type }) => type === 'figure').map(({ attrs }) => [attrs?.['asset'], attrs?.['alt']])
const texts = (blocks: readonly DocumentNode[]) => JSON.stringify(blocks).match(/"text":"([^"]*)"/g) ?? []

describe('The images of a Word document', () => {
  it('come in as figures, with their description and caption, each stored once', () => {
    const caption = `<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>الميناء عند الفجر</w:t></w:r></w:p>`
    const { blocks, images, report } = read(
      docxOf(
        `${docxParagraph('نص')}${drawing('a', 'قوارب في ميناء صغير')}${caption}${drawing('b')}${drawing('c')}`,
        image('a', 'media/image1.png') +
          image('b', '/word/media/image2.gif') +
          image('c', 'x/../media/image1.png'),
        {
          'word/media/image1.png': sampleImage('png'),
          'word/media/image2.gif': sampleImage('gif'),
          'word/styles.xml': new TextEncoder().encode(
            '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style></w:styles>',
          ),
        },
      ),
    )
    const [png, gif] = [sampleImageId('png'), sampleImageId('gif')]
    expect(figures(blocks)).toEqual([
      [png, 'قوارب في ميناء صغير'],
      [gif, ''],
      [png, ''],
    ])
    expect(texts(blocks.filter(({ type }) => type === 'figure'))).toEqual(['"text":"الميناء عند الفجر"'])
    expect(images.map(({ id }) => id).sort()).toEqual([png, gif].sort())
    expect(report).toMatchObject({ images: 3, leftOut: [] })
  })

  it('come in from the older form of Word, and without what a camera noted', () => {
    const pict = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:v" alt="شارع"><v:imagedata r:id="a"/></v:shape></w:pict></w:r></w:p>`
    const { blocks, images } = read(
      docxOf(docxParagraph('نص') + pict, image('a', 'media/image1.jpeg'), {
        'word/media/image1.jpeg': withExif(sampleImage('jpeg'), 1),
      }),
    )
    expect(figures(blocks)).toEqual([[sampleImageId('jpeg'), 'شارع']])
    expect(images[0]?.bytes).toEqual(sampleImage('jpeg'))
  })

  it('are left out, and told, where they stand outside, are no image, or unpack to more than any image', () => {
    const { blocks, images, report } = read(
      docxOf(
        `${docxParagraph('نص')}${['a', 'b', 'c', 'd', 'e', 'f'].map((id) => drawing(id)).join('')}`,
        image('a', 'https://evil.example/pixel.png', 'External') +
          image('b', 'media/missing.png') +
          image('c', 'media/vector.emf') +
          image('d', 'media/bomb.png') +
          image('e', 'file:///etc/passwd') +
          image('f', '\\\\evil.example\\share\\a.png'),
        {
          'word/media/vector.emf': new Uint8Array(500),
          'word/media/bomb.png': new Uint8Array(60 * 1024 * 1024),
        },
      ),
    )
    expect(figures(blocks)).toEqual([])
    expect(images).toEqual([])
    expect(report.leftOut).toEqual([{ what: 'image', count: 6 }])
  })

  it('bring the text of boxes beside them into the piece, after the paragraph’s images', () => {
    const box = `<w:p><w:r><w:t>تتمة</w:t><w:drawing><wp:anchor xmlns:wp="urn:wp"><wp:docPr id="1" descr="إطار"/><wps:txbx xmlns:wps="urn:wps"><w:txbxContent>${docxParagraph('نص في إطار')}${drawing('a', 'صورة في إطار')}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r></w:p>`
    const { blocks, report } = read(
      docxOf(docxParagraph('عنوان') + box, image('a', 'media/a.png'), {
        'word/media/a.png': sampleImage('png'),
      }),
    )
    expect(figures(blocks)).toEqual([[sampleImageId('png'), 'صورة في إطار']])
    expect(texts(blocks)).toContain('"text":"نص في إطار"')
    expect(report.leftOut).toEqual([])
  })

  it('leave the text whole where the directory of the package is damaged after it', () => {
    const bytes = docxOf(docxParagraph('نص') + drawing('a', 'وصف'), image('a', 'media/a.png'), {
      'word/media/a.png': sampleImage('png').slice(0, 20),
    })
    expect(figures(read(bytes).blocks)).toEqual([['', 'وصف']])
    expect(readArticleFile('a.docx', zipSync({ 'word/media/a.png': sampleImage('png') }))).toMatchObject({
      ok: false,
    })
  })
})
