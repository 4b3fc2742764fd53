import type * as Y from 'yjs'

/** The parts of an article's Yjs document: its text, and what is known of it. */
export function textOfReplica(doc: Y.Doc): Y.XmlFragment {
  return doc.getXmlFragment('document')
}

export function metadataOfReplica(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('metadata')
}
