import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'

export interface ToolbarToggleProps {
  label: string
  isSelected: boolean
  isDisabled: boolean
  onChange: () => void
  children: ReactNode
}

/** A button of the toolbar that shows whether what it gives is there at the caret. */
export function ToolbarToggle({ label, children, ...rest }: ToolbarToggleProps) {
  return (
    <ToggleButton className="editor-toggle" aria-label={label} {...rest}>
      {children}
    </ToggleButton>
  )
}
