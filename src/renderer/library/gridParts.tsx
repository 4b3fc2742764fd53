import { createElement, type HTMLAttributes, type ReactElement, type Ref } from 'react'

type PartProps = HTMLAttributes<HTMLDivElement> & {
  ref?: Ref<HTMLDivElement>
  [data: `data-${string}`]: string | number | undefined
}

/**
 * The parts of a grid by the WAI-ARIA pattern. Not the elements of a table: those cannot stand at a place of
 * their own, as the rows do of which only some are in the page, and lose their meaning with their display.
 */
function part(role: string) {
  return (props: PartProps): ReactElement => createElement('div', { role, ...props })
}

export const Grid = part('grid')
export const RowGroup = part('rowgroup')
export const Row = part('row')
export const Cell = part('gridcell')
export const ColumnHeader = part('columnheader')
