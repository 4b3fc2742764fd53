import type { Article } from '../../shared/article/article.ts'
import { checkArticleText } from '../../shared/checks/checkArticleText.ts'
import type { Finding } from '../../shared/checks/finding.ts'
import type { IgnoredKeys } from '../../shared/checks/ignored.ts'
import { checkStructure } from '../../shared/checks/structure/checkStructure.ts'
import type { WordJudge } from '../../shared/spelling/misspeltIn.ts'
import type { Store } from '../../store/openStore.ts'
import { deskChecker } from './deskChecker.ts'

/**
 * Everything that the desk's checks find in an article. `store` is null where there is no archive with settings. Rejects
 * where `judge` cannot say what the dictionaries know.
 */
export async function checkArticle(
  store: Store | null,
  article: Article,
  judge: WordJudge,
  { ignored = new Set(), suggests = true }: { ignored?: IgnoredKeys; suggests?: boolean } = {},
): Promise<Finding[]> {
  const { checker, settings } = deskChecker(store)
  return [
    ...checkStructure(article, settings, ignored),
    ...(await checkArticleText(article, checker, ignored, judge, { suggests })),
  ]
}
