import type { Article } from '../../shared/article/article.ts'
import { documentToArticle } from '../../shared/article/documentToArticle.ts'
import { figureAssets } from '../../shared/article/figureAssets.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { findVersion } from '../../store/versionsTable.ts'
import { assetFiles } from '../assets/assetFiles.ts'
import { storeReply } from '../storeReply.ts'
import { readVersion } from './readVersion.ts'

/** An article as it was in one of its versions, with the status that it had. */
export function readArticleVersion(
  store: Store,
  id: string,
  number: number,
): Reply<Article, 'articleMissing' | 'versionMissing' | 'storeFailed'> {
  return storeReply(() => {
    const row = findArticle(store.reader, id)
    if (row === null) return fail('articleMissing')
    const version = findVersion(store.reader, row.number, number)
    const content = readVersion(store.reader, row.number, number)
    if (version === null || content === null) return fail('versionMissing')
    const assets = assetFiles(store.reader, figureAssets(content.document), true)
    const { createdAt } = row
    return succeed(documentToArticle({ id, ...content, assets, createdAt, updatedAt: version.keptAt }))
  })
}
