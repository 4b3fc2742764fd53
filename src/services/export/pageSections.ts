import type { Article } from '../../shared/article/article.ts'
import { cleanLine } from './cleanText.ts'
import { container, type Html, nothing } from './html.ts'
import type { Manner } from './manner.ts'
import { isBlank, lineText } from './plainText.ts'
import { lineElement, renderBlocks } from './renderBlocks.ts'

/**
 * The sections of an article, each a region named by its heading. One whose heading is missing or shows
 * nothing gets no element of its own, since a region needs a name.
 */
export function pageSections({ sections, direction }: Article, manner: Manner): Html[] {
  const names = new Set<string>()
  return sections.map(({ heading, blocks }, index) => {
    const content = renderBlocks(blocks, direction, manner)
    if (heading === null || isBlank(lineText(heading))) return content
    const id = `heading-${index + 1}`
    const name = cleanLine(lineText(heading))
    // Of headings that are the same only the first names its region: those who go from region to region
    // need names that differ.
    const label = names.has(name) ? null : id
    names.add(name)
    return container('section', { 'aria-labelledby': label }, [
      lineElement('h2', heading, direction, manner, { id }),
      content,
    ])
  })
}

export function pageConclusion({ conclusion, direction }: Article, manner: Manner): Html {
  if (conclusion === null) return nothing
  const { heading, blocks } = conclusion
  const content = renderBlocks(blocks, direction, manner)
  const role = 'doc-conclusion'
  if (isBlank(lineText(heading))) {
    return container('section', { role, 'aria-label': manner.words.conclusion }, [content])
  }
  const id = 'heading-conclusion'
  return container('section', { role, 'aria-labelledby': id }, [
    lineElement('h2', heading, direction, manner, { id }),
    content,
  ])
}
