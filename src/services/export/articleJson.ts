import { type Article, articleSchema } from '../../shared/article/article.ts'

/** An article in the program's own format, in the order of the schema whatever the order of the keys given. */
export function articleJson(article: Article): string {
  return `${JSON.stringify(articleSchema.parse(article), null, 2)}\n`
}
