import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state'
import { type Mappable, StepMap } from '@tiptap/pm/transform'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { TextRange } from '../../../shared/text/searchText.ts'
import { BlockSearch } from './BlockSearch.ts'
import { emptyQuery, type FindQuery } from './FindQuery.ts'

/** The search in one editor: what is asked, what is found, and where the person stands in it. */
export interface FindState {
  isOpen: boolean
  /** Whether the bar also shows the field for the replacement. */
  isReplacing: boolean
  /** Counts the openings, so that the bar takes the keyboard again when it is asked for again. */
  openings: number
  query: FindQuery
  search: BlockSearch
  /** The selection that the scope `selection` means, or null where nothing was selected. */
  range: TextRange | null
  matches: readonly TextRange[]
  /** The index of the current match, or -1. */
  current: number
  /** What replacements wrote; it is not replaced again. */
  replaced: readonly TextRange[]
  /** How many matches the last "replace all" replaced, until something else is done. */
  replacedCount: number | null
}

export type FindAction =
  | { kind: 'open'; isReplacing: boolean; text: string | null }
  | { kind: 'close' }
  | { kind: 'query'; change: Partial<FindQuery> }
  | { kind: 'step'; current: number }
  | { kind: 'replaced'; ranges: readonly TextRange[]; count: number | null }

export const findKey = new PluginKey<FindState>('find')

export function findState(state: EditorState): FindState {
  return findKey.getState(state) ?? closedFind
}

export const closedFind: FindState = {
  isOpen: false,
  isReplacing: false,
  openings: 0,
  query: emptyQuery,
  search: new BlockSearch(emptyQuery),
  range: null,
  matches: [],
  current: -1,
  replaced: [],
  replacedCount: null,
}

/** The state after a transaction. A closed bar costs nothing: nothing is searched and nothing mapped. */
export function nextFindState(tr: Transaction, before: FindState): FindState {
  const action = tr.getMeta(findKey) as FindAction | undefined
  if (action?.kind === 'close') return { ...closedFind, query: before.query, openings: before.openings }
  if (!before.isOpen && action?.kind !== 'open') return before
  const moved = tr.docChanged ? withChange(tr, before) : before
  const asked = action === undefined ? moved : act(tr, moved, action)
  // Where undo puts the caret nobody has gone away from the match.
  const isByHand = tr.selectionSet && tr.getMeta('appendedTransaction') === undefined
  if (asked !== moved || tr.docChanged || !isByHand) return asked
  // The caret was put elsewhere: the current match is the one that is selected, if any.
  const { from, to } = tr.selection
  return {
    ...asked,
    range: from < to ? { from, to } : scopeRange(asked),
    current: asked.matches.findIndex((match) => match.from === from && match.to === to),
    replacedCount: null,
  }
}

function scopeRange({ query, range }: FindState): TextRange | null {
  return query.scope === 'selection' ? range : null
}

function withChange(tr: Transaction, before: FindState): FindState {
  const change = changeOf(tr)
  const range = before.range && {
    from: change.map(before.range.from, -1),
    to: change.map(before.range.to, 1),
  }
  const matches = before.search.matches(tr.doc, range)
  const was = before.matches[before.current]
  const from = was === undefined ? -1 : change.map(was.from, 1)
  const isUndo = Boolean(tr.getMeta(ySyncPluginKey)?.isUndoRedoOperation)
  return {
    ...before,
    range,
    matches,
    current: isUndo ? firstChanged(tr, matches) : matches.findIndex((match) => match.from === from),
    replaced: isUndo
      ? []
      : before.replaced.map(({ from: start, to: end }) => ({
          from: change.map(start, 1),
          to: change.map(end, -1),
        })),
    // What the editor itself adds to a replacement, such as an id, is part of it.
    replacedCount: tr.getMeta('appendedTransaction') ? before.replacedCount : null,
  }
}

/** The match that undo or redo brought, or the next one after what it took, round from the start; -1 where there is none. */
function firstChanged(tr: Transaction, matches: readonly TextRange[]): number {
  const start = tr.before.content.findDiffStart(tr.doc.content) ?? tr.selection.from
  const following = matches.findIndex(({ to }) => to > start)
  return following >= 0 ? following : Math.min(0, matches.length - 1)
}

/**
 * How positions move. What comes from the shared document replaces the whole text in one step, which says
 * nothing of what changed; there the two documents are compared.
 */
function changeOf(tr: Transaction): Mappable {
  if (!isChangeOrigin(tr)) return tr.mapping
  const start = tr.before.content.findDiffStart(tr.doc.content)
  const end = tr.before.content.findDiffEnd(tr.doc.content)
  if (start === null || end === null) return StepMap.empty
  // Where the same letters stand on both sides of the change, the ends can lie before the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  return new StepMap([start, end.a + overlap - start, end.b + overlap - start])
}

function act(tr: Transaction, state: FindState, action: Exclude<FindAction, { kind: 'close' }>): FindState {
  switch (action.kind) {
    case 'open': {
      const { from, to } = tr.selection
      const query = {
        ...state.query,
        text: action.text ?? state.query.text,
        scope: state.isOpen ? state.query.scope : ('all' as const),
      }
      const range = state.isOpen && state.range ? state.range : from < to ? { from, to } : null
      const opened = { ...state, range, isOpen: true, isReplacing: action.isReplacing }
      return { ...ask(tr, opened, query), openings: state.openings + 1 }
    }
    case 'query':
      return ask(tr, state, { ...state.query, ...action.change })
    case 'step':
      return { ...state, current: action.current, replacedCount: null }
    case 'replaced': {
      const replaced = [...state.replaced, ...action.ranges.filter(({ from, to }) => from < to)]
      const after = action.ranges.at(-1)?.to ?? tr.selection.from
      const current = action.count === null ? nextOpen(state.matches, replaced, after) : -1
      return { ...state, replaced, current, replacedCount: action.count }
    }
  }
}

function ask(tr: Transaction, state: FindState, query: FindQuery): FindState {
  const search = new BlockSearch(query)
  const matches = search.matches(tr.doc, state.range)
  const { from } = tr.selection
  const following = matches.findIndex((match) => match.from >= from)
  const current = following >= 0 ? following : matches.length > 0 ? 0 : -1
  return { ...state, query, search, matches, current, replaced: [], replacedCount: null }
}

/** The first match from a position on, and round from the start, that no replacement wrote; or -1. */
function nextOpen(matches: readonly TextRange[], replaced: readonly TextRange[], position: number): number {
  const isOpen = (match: TextRange) => !isWithin(match, replaced)
  const following = matches.findIndex((match) => match.from >= position && isOpen(match))
  return following >= 0 ? following : matches.findIndex(isOpen)
}

/** Whether a match touches what replacements wrote. */
export function isWithin({ from, to }: TextRange, replaced: readonly TextRange[]): boolean {
  return replaced.some((range) => from < range.to && to > range.from)
}

/** What stands between two positions of one line, or null where nothing does or they are in two lines. */
export function selectedWords(doc: Node, { from, to }: TextRange): string | null {
  const $from = doc.resolve(from)
  if (from === to || !$from.parent.isTextblock || !$from.sameParent(doc.resolve(to))) return null
  const text = doc.textBetween(from, to, null, ' ').trim()
  return text === '' ? null : text
}
