import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'
import './SegmentedControl.css'

export interface SegmentedControlProps<Id extends string> {
  label: string
  /** One with an icon shows that alone, and is named by its label. */
  options: readonly { id: Id; label: string; icon?: IconName }[]
  value: Id
  onChange(id: Id): void
}

/** A choice of one among few, all of them in sight. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, options, value, onChange } = props
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id))
        if (chosen && chosen.id !== value) onChange(chosen.id)
      }}
    >
      {options.map(({ id, label: name, icon }) => (
        <ToggleButton key={id} id={id} className="segment" {...(icon ? { 'aria-label': name } : {})}>
          {icon ? <Icon name={icon} /> : name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
