import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover } from 'react-aria-components'
import './Menu.css'
import { Button, type ButtonProps } from './Button.tsx'

export interface MenuButtonProps {
  button: ButtonProps
  /** The accessible name of the menu itself. */
  label: string
  onAction(id: string): void
  children: ReactNode
  /** A line below the choices that holds for all of them. */
  footnote?: string | undefined
}

/** A button that opens a menu of actions. */
export function MenuButton({ button, label, onAction, children, footnote }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button endIcon="down" {...button} />
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="menu" aria-label={label} onAction={(key) => onAction(String(key))}>
          {children}
        </AriaMenu>
        {footnote !== undefined && <p className="menu-footnote">{footnote}</p>}
      </Popover>
    </MenuTrigger>
  )
}

/** A choice of a menu, with a line that says what comes of it where its name does not. */
export function MenuItem({ id, label, hint }: { id: string; label: string; hint?: string }) {
  return (
    <AriaMenuItem id={id} className="menu-item" textValue={label}>
      <span className="menu-item-label">{label}</span>
      {hint !== undefined && <span className="menu-item-hint"> {hint}</span>}
    </AriaMenuItem>
  )
}
