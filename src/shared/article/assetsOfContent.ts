import type { Asset, Content } from './article.ts'
import type { AssetFiles } from './assetFile.ts'
import type { Block, Figure } from './block.ts'

/**
 * The images that the figures of a text show, each once, in the order of the text; an image that is not among
 * the files is left out. What is said of an image is what its first figure says; a figure has its own words.
 */
export function assetsOfContent({ sections, conclusion }: Content, files: AssetFiles): Asset[] {
  const assets = new Map<string, Asset>()
  for (const { blocks } of [...sections, ...(conclusion === null ? [] : [conclusion])]) {
    for (const figure of figuresIn(blocks)) {
      const file = files.get(figure.asset)
      if (file === undefined || assets.has(figure.asset)) continue
      const { mediaType, width, height, data } = file
      const { alt, credit } = figure
      const caption = (figure.caption?.content ?? []).map(({ text }) => text).join('')
      const bytes = data === undefined ? {} : { data }
      assets.set(figure.asset, { id: figure.asset, mediaType, width, height, alt, caption, credit, ...bytes })
    }
  }
  return [...assets.values()]
}

function figuresIn(blocks: readonly Block[]): Figure[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'figure':
        return [block]
      case 'bulletList':
      case 'orderedList':
        return block.items.flatMap((item) => figuresIn(item.blocks))
      case 'blockquote':
        return figuresIn(block.blocks)
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => figuresIn(cell.blocks)))
      default:
        return []
    }
  })
}
