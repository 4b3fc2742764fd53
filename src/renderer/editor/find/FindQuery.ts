import type { TextQuery } from '../../../shared/text/searchText.ts'

/** What of the piece is searched. `selection` is the range that was selected when it was chosen. */
export const findScopes = ['all', 'selection', 'headline', 'standfirst', 'sections', 'conclusion'] as const
export type FindScope = (typeof findScopes)[number]

/** A search of the piece, and which part of it. */
export interface FindQuery extends TextQuery {
  scope: FindScope
}

export const emptyQuery: FindQuery = { text: '', isExact: false, isWholeWord: false, scope: 'all' }
