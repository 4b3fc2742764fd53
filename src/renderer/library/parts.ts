import { lazyPart } from '../ui/lazyPart.tsx'

const table = () => import('./TableView.tsx')

export const TableHead = lazyPart(async () => (await table()).TableHead)
export const TableRow = lazyPart(async () => (await table()).TableRow)
export const Board = lazyPart(async () => (await import('./Board.tsx')).Board)
export const FilterFields = lazyPart(async () => (await import('./FilterFields.tsx')).FilterFields)
export const SelectionBar = lazyPart(async () => (await import('./SelectionBar.tsx')).SelectionBar)

/** What the library shows only when it is asked for, in the order in which that is likely. */
export const libraryParts = [SelectionBar, FilterFields, TableHead, TableRow, Board]
