import {
  Autocomplete,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  SearchField,
  Select,
  SelectValue,
  Virtualizer,
} from 'react-aria-components'
import { foldText } from '../../shared/text/foldText.ts'
import '../ui/Field.css'
import { Icon } from '../ui/Icon.tsx'
import '../ui/Menu.css'
import '../ui/SearchField.css'
import '../ui/Select.css'
import './VersionPicker.css'

export interface VersionPickerProps {
  label: string
  searchLabel: string
  /** `label` is the whole name, by which it is found; the list shows it in its two parts. */
  options: readonly { id: string; label: string; title: string; hint: string }[]
  value: string
  onChange(id: string): void
}

/** As the style sheet has it, in pixels. */
const rowHeight = 56

/** A choice of one among any number of versions: the list is searched as one types, folded, and only what is in sight is made. */
export function VersionPicker({ label, searchLabel, options, value, onChange }: VersionPickerProps) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key))
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field-input select-button">
        <SelectValue className="select-value">{({ selectedText }) => selectedText}</SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="popover version-picker">
        <Autocomplete filter={(text, typed) => hasWords(text, typed)}>
          <SearchField className="version-picker-search" aria-label={searchLabel} autoFocus>
            <Input className="field-input search-field-input" placeholder={searchLabel} />
          </SearchField>
          <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
            <ListBox className="menu version-picker-list" items={options}>
              {(option) => (
                <ListBoxItem id={option.id} className="menu-item select-item" textValue={option.label}>
                  <span className="version-picker-name">
                    <span>{option.title}</span>
                    <span className="menu-item-hint">{option.hint}</span>
                  </span>
                  <Icon name="check" />
                </ListBoxItem>
              )}
            </ListBox>
          </Virtualizer>
        </Autocomplete>
      </Popover>
    </Select>
  )
}

/** Whether words of the text begin as the typed ones, folded: «رقم ٣» is not «رقم ١٣». */
function hasWords(text: string, typed: string): boolean {
  const words = wordsOf(text)
  return wordsOf(typed).every((wanted) => words.some((word) => word.startsWith(wanted)))
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
