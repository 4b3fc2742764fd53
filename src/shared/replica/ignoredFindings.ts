import type * as Y from 'yjs'

/** What is ignored in an article (checks/ignored.ts): a key for each, so that a merge keeps what both sides ignored. */
export function ignoredOfReplica(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('ignored')
}

export function readIgnored(map: Y.Map<unknown>): ReadonlySet<string> {
  return new Set([...map.keys()].filter((key) => map.get(key) === true))
}
