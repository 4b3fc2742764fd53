import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeLines } from '../../../../src/shared/article/changeLines.ts'
import { changeRuns } from '../../../../src/shared/article/changeRuns.ts'
import { documentToArticle } from '../../../../src/shared/article/documentToArticle.ts'
import { normaliseDocument } from '../../../../src/shared/article/normaliseDocument.ts'
import { articleLines } from '../../../../src/shared/checks/articleLines.ts'
import { checkedLine } from '../../../../src/shared/checks/CheckedLine.ts'
import { allConversions, conversionPlaces } from '../../../../src/shared/text/convert/conversions.ts'
import { articlePartsArbitrary } from '../../../generators/article.ts'

/** Isolates that touch each other become one, and stray control characters in them may ask for more. */
const withEdits = allConversions.filter(({ name }) => name !== 'isolates')

describe('changing the lines of a document', () => {
  it('leaves nothing to change, in the directions in which the article leaves', () => {
    fc.assert(
      fc.property(articlePartsArbitrary, fc.constantFrom(...withEdits), (parts, conversion) => {
        const { language } = parts.metadata
        const given = normaliseDocument(parts.document)
        const { document } = changeLines(given, language, (line) => conversionPlaces(line, conversion))
        // A line may turn when its letters change; what is found then is another line.
        const directions = (of: typeof document) =>
          articleLines(documentToArticle({ ...parts, document: of })).filter(({ field }) =>
            /^(?:headline|standfirst|sections|conclusion)/.test(field),
          )
        const before = directions(given)
        for (const [index, { parts: line }] of directions(document).entries()) {
          if (line.direction !== before[index]?.parts.direction) continue
          expect(conversionPlaces(checkedLine(line), conversion)).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('writes into the run of the first letter, drops what is emptied, and puts isolates beside other marks', () => {
    const bold = [{ type: 'bold' as const }]
    const runs = [{ text: 'قال ٣' }, { text: '٫٥ C++', marks: bold }, { text: ' و' }]
    const edits = [
      { start: 4, end: 7, text: '3.5' },
      { start: 11, end: 13, text: '' },
    ]
    expect(
      changeRuns(runs, [
        { start: 4, end: 13, change: { kind: 'edits', edits } },
        { start: 8, end: 11, change: { kind: 'isolate', isolate: { from: 8, to: 11, direction: null } } },
      ]),
    ).toEqual([
      { text: 'قال 3.5' },
      { text: ' ', marks: bold },
      { text: 'C++', marks: [...bold, { type: 'bdi', direction: 'ltr' }] },
    ])
  })
})
