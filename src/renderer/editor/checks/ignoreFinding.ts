import { pieceKey, placeKey } from '../../../shared/checks/ignored.ts'
import { ignoredOfReplica } from '../../../shared/replica/ignoredFindings.ts'
import type { ArticleSession } from '../ArticleSession.ts'
import type { BlockFinding } from './CheckWatch.ts'
import { textOfBlock } from './checkedBlock.ts'

/** Keeps in the article that a finding is to be ignored, at its place or wherever it comes again in the piece. */
export function ignoreFinding(
  session: ArticleSession,
  { block, finding }: BlockFinding,
  where: 'here' | 'piece',
): void {
  const text = textOfBlock(block)
  const key = where === 'here' ? placeKey(text, finding) : pieceKey(text, finding)
  ignoredOfReplica(session.doc).set(key, true)
}

/** Takes all of it back. */
export function forgetIgnored(session: ArticleSession): void {
  const map = ignoredOfReplica(session.doc)
  session.doc.transact(() => {
    for (const key of [...map.keys()]) map.delete(key)
  })
}
