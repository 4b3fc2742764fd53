import type * as Y from 'yjs'
import { type DocumentNode, roleOf, textOf } from '../../shared/article/documentNode.ts'
import { documentStatistics } from '../../shared/article/documentStatistics.ts'
import { figureAssets } from '../../shared/article/figureAssets.ts'
import { linesOf } from '../../shared/article/linesOf.ts'
import type { Metadata } from '../../shared/article/metadata.ts'
import { metadataOfReplica, textOfReplica } from '../../shared/replica/articleReplica.ts'
import { readDocument } from '../../shared/replica/readDocument.ts'
import { readMetadata } from '../../shared/replica/replicaMetadata.ts'
import { foldText } from '../../shared/text/foldText.ts'
import type { Projection } from '../../store/articlesTable.ts'

/** What the list and the search know of an article, made from its document alone. */
export function projectReplica(doc: Y.Doc): {
  projection: Projection
  folded: { headline: string; body: string }
  assets: ReadonlySet<string>
} {
  const document = readDocument(textOfReplica(doc))
  const { metadata } = readMetadata(metadataOfReplica(doc))
  return projectDocument(document, metadata)
}

export function projectDocument(
  document: DocumentNode,
  metadata: Metadata,
): {
  projection: Projection
  folded: { headline: string; body: string }
  /** The images that the article shows. */
  assets: ReadonlySet<string>
} {
  const lines = linesOf(document)
  const headline = headlineOf(document)
  const { words, characters } = documentStatistics(document)
  const { status, language, kind, desk, byline, keywords, urgency, dateline, alternativeHeadline } = metadata
  return {
    projection: {
      headline,
      status,
      language,
      kind,
      desk,
      words,
      characters,
      byline,
      keywords,
      urgency,
      day: dateline.date,
    },
    folded: {
      headline: foldText(`${headline}\n${alternativeHeadline}`),
      body: foldText(
        lines
          .filter((line) => roleOf(line) !== 'headline')
          .map(textOf)
          .join('\n'),
      ),
    },
    assets: figureAssets(document),
  }
}

/** The headline as one line; empty where nothing is written yet. */
function headlineOf(document: DocumentNode): string {
  const line = document.content?.find((node) => roleOf(node) === 'headline')
  return line ? textOf(line).replaceAll(/\s+/g, ' ').trim() : ''
}
