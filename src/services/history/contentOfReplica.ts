import type * as Y from 'yjs'
import type { VersionContent } from '../../shared/history/version.ts'
import { metadataOfReplica, textOfReplica } from '../../shared/replica/articleReplica.ts'
import { readDocument } from '../../shared/replica/readDocument.ts'
import { readMetadata } from '../../shared/replica/replicaMetadata.ts'

/** What a version of a replica holds: its document and its metadata. */
export function contentOfReplica(doc: Y.Doc): VersionContent {
  return {
    document: readDocument(textOfReplica(doc)),
    metadata: readMetadata(metadataOfReplica(doc)).metadata,
  }
}
