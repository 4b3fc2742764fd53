import { Switch as AriaSwitch } from 'react-aria-components'
import './Switch.css'

export interface SwitchProps {
  label: string
  isSelected: boolean
  onChange(isSelected: boolean): void
}

/** A setting that is on or off. */
export function Switch({ label, isSelected, onChange }: SwitchProps) {
  return (
    <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange}>
      <span className="switch-track">
        <span className="switch-thumb" />
      </span>
      {label}
    </AriaSwitch>
  )
}
