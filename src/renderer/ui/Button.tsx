import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import './Button.css'
import { Icon, type IconName } from './Icon.tsx'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  /** `primary` for the one thing to do next, `quiet` for what lies on another surface, `danger` for what takes away. */
  kind?: 'plain' | 'primary' | 'quiet' | 'danger'
  icon?: IconName
  /** Drawn after the words: the small arrow of a menu. */
  endIcon?: IconName
  children?: ReactNode
}

/** A button with words. One without them needs an `aria-label`. */
export function Button({ kind = 'plain', icon, endIcon, children, ...rest }: ButtonProps) {
  const shape = children === undefined ? ' button-icon-only' : ''
  return (
    <AriaButton {...rest} className={`button button-${kind}${shape}`}>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span className="button-words">{children}</span>}
      {endIcon && <Icon name={endIcon} />}
    </AriaButton>
  )
}
