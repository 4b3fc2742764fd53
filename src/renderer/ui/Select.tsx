import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components'
import './Field.css'
import './Menu.css'
import './Select.css'
import { Icon } from './Icon.tsx'

export interface SelectProps<Id extends string> {
  label: string
  /** Whether the label is only for screen readers. */
  isLabelHidden?: boolean
  options: readonly { id: Id; label: string }[]
  value: Id
  onChange(id: Id): void
}

/** A labelled choice of one among few. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden = false, options, value, onChange } = props
  const naming = isLabelHidden ? { 'aria-label': label } : {}
  return (
    <AriaSelect
      className="field"
      {...naming}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen) onChange(chosen.id)
      }}
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      <Button className="field-input select-button">
        <SelectValue className="select-value">{({ selectedText }) => selectedText}</SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className="menu-item select-item" textValue={option.label}>
              {option.label}
              <Icon name="check" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
