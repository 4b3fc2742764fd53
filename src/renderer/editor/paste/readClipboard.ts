import { Fragment, type Mark, type Schema, Slice } from '@tiptap/pm/model'
import type { Direction } from '../../../shared/article/direction.ts'
import type { DocumentNode } from '../../../shared/article/documentNode.ts'
import { ownFormat, readOwnFormat } from './ownFormat.ts'
import { readHtml } from './readHtml.ts'
import { readPlainText } from './readPlainText.ts'

/** What reading the clipboard needs to know. */
export interface ReadingOptions {
  schema: Schema
  /** The article's direction. */
  around: Direction
  /** Asked for without any structure. */
  asPlainText: boolean
  /** The marks of what is typed at the caret, which a line of plain text takes. */
  marks: readonly Mark[]
}

/**
 * What a clipboard or a drop holds: what was copied here as it was, else its HTML, else its plain text;
 * null where it holds no text at all, such as a picture or a file.
 */
export function readClipboard(data: DataTransfer, options: ReadingOptions): Slice | null {
  const { schema, around, asPlainText } = options
  const text = data.getData('text/plain')
  if (!asPlainText) {
    const own = readOwnFormat(data.getData(ownFormat), schema)
    if (own !== null) return own
    const html = data.getData('text/html')
    if (html !== '') {
      const blocks = readHtml(html, around)
      if (blocks.length > 0 || text === '') return closedSlice(blocks, schema)
    }
  }
  return text === '' ? null : plainSlice(text, options)
}

function plainSlice(text: string, { schema, around, asPlainText, marks }: ReadingOptions): Slice {
  const slice = closedSlice(readPlainText(text, around, asPlainText), schema)
  const line = slice.content.childCount === 1 ? slice.content.firstChild : null
  if (!line?.isTextblock) return slice
  const content = line.content.content.map((node) => node.mark(marks))
  return new Slice(Fragment.from(line.copy(Fragment.from(content))), 0, 0)
}

function closedSlice(blocks: readonly DocumentNode[], schema: Schema): Slice {
  return new Slice(Fragment.fromArray(blocks.map((block) => schema.nodeFromJSON(block))), 0, 0)
}
