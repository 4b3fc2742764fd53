import * as Y from 'yjs'
import { textOfReplica } from '../../src/shared/replica/articleReplica.ts'

/** Adds letters at the end of the headline of a replica, as the editor does while somebody types. */
export function typeInto(doc: Y.Doc, letters: string): void {
  const paragraph = textOfReplica(doc).get(0)
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('The article has no headline.')
  if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()])
  const line = paragraph.get(0) as Y.XmlText
  line.insert(line.length, letters)
}
