/** What of the piece is searched. `selection` is the range that was selected when it was chosen. */
export const findScopes = ['all', 'selection', 'headline', 'standfirst', 'sections', 'conclusion'] as const
export type FindScope = (typeof findScopes)[number]

/** What is searched for, and how. An empty text finds nothing. */
export interface FindQuery {
  text: string
  /** As written, to the last haraka; otherwise folded by the rules of text.md. */
  isExact: boolean
  isWholeWord: boolean
  scope: FindScope
}

export const emptyQuery: FindQuery = { text: '', isExact: false, isWholeWord: false, scope: 'all' }
