import type { ArticleFilter } from '../../shared/contract/articles.ts'

/** A filter without the fields that ask for nothing. */
export function withoutNothing(filter: ArticleFilter): ArticleFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}
