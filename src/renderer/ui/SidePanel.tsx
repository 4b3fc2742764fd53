import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from './Button.tsx'
import { isOwnEscape } from './isOwnEscape.ts'
import './SidePanel.css'

export interface SidePanelProps {
  id?: string
  title: string
  closeLabel: string
  /** Its width, and what stands in it. */
  className: string
  /** What takes the keyboard when it comes into the panel, as a selector. */
  pane: string
  onClose(): void
  /** Keys that no field in the panel has taken, Escape not among them. */
  onKeyDown?(event: KeyboardEvent): void
  /** Buttons beside the title. */
  tools?: ReactNode
  children: ReactNode
}

/** A panel beside the text. Escape closes it, unless a list or a menu in it was meant. */
export function SidePanel({
  id,
  title,
  closeLabel,
  className,
  pane,
  onClose,
  onKeyDown,
  tools,
  children,
}: SidePanelProps) {
  return (
    <aside
      id={id}
      className={`side-panel ${className}`}
      aria-label={title}
      data-pane={pane}
      onKeyDown={(event) => {
        if (isOwnEscape(event)) onClose()
        else onKeyDown?.(event)
      }}
    >
      <div className="side-panel-head">
        <h2>{title}</h2>
        {tools}
        <Button kind="quiet" icon="close" aria-label={closeLabel} onPress={onClose} />
      </div>
      {children}
    </aside>
  )
}
