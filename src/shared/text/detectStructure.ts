import type { DocumentNode } from '../article/documentNode.ts'
import { languageDirection } from '../article/language.ts'
import type { Metadata } from '../article/metadata.ts'
import { dominantDirection } from './dominantDirection.ts'
import { withoutDirectionMark } from './plainText.ts'
import { bodyParts } from './structure/bodyParts.ts'
import { buildDocument } from './structure/buildDocument.ts'
import { detectCredit } from './structure/detectCredit.ts'
import { isAlternativeHeadline } from './structure/isAlternativeHeadline.ts'
import { shapeOf } from './structure/lineShape.ts'
import { splitLines } from './structure/splitLines.ts'

/**
 * An article made of a plain text by the six rules of article.md, "Structure detection". Gives the document
 * and what goes into the metadata: the language by the script of most letters, the alternative headline, the
 * credit. Never fails; every character that shows is in the result but the markers of lists.
 */
export function detectStructure(text: string): { document: DocumentNode; metadata: Partial<Metadata> } {
  const lines = splitLines(text)
  const headline = lines[0] ?? ''
  const second = lines[1]
  const hasAlternative = second !== undefined && isAlternativeHeadline(second, headline)
  const bodyStart = hasAlternative ? 2 : 1
  const shapes = lines.map(shapeOf)
  const credit = detectCredit(shapes, bodyStart)
  const language = dominantDirection(text, 'rtl') === 'rtl' ? 'ar' : 'en'
  const parts = bodyParts(shapes.slice(bodyStart, credit?.start))
  return {
    document: buildDocument(headline, parts, languageDirection(language)),
    metadata: {
      language,
      ...(hasAlternative ? { alternativeHeadline: withoutDirectionMark(second) } : {}),
      ...(credit ? { credit: credit.credit } : {}),
    },
  }
}
