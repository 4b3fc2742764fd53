/** Two texts of an article that are compared: numbers of versions, or the text as it is now. */
export interface Comparison {
  articleId: string
  before: number
  after: number | 'now'
}
