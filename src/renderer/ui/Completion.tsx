import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { Direction } from '../../shared/article/direction.ts'
import './Completion.css'
import './Field.css'
import './Menu.css'

/** Something that a field can be completed by. */
export interface Suggestion {
  /** What is put into the field. */
  value: string
  label: string
  /** What tells it from others, in small beside it. */
  hint?: string
}

export interface CompletionProps {
  label: string
  /** Whether the label is only for screen readers. */
  isLabelHidden?: boolean
  hint?: string | undefined
  /** Why what is in the field was not taken, or null. */
  error?: string | null
  text: string
  onText(text: string): void
  /** Called with what was chosen from the list. */
  onChoose(value: string): void
  /** Enter without a choice from the list, or the field was left. */
  onCommit?(): void
  suggestions: readonly Suggestion[]
  direction: Direction
  onEmptyBackspace?(): void
}

/** A text field with a list of what may be meant; anything else can be written too. */
export function Completion(props: CompletionProps) {
  const { label, isLabelHidden = false, hint, error = null, text, suggestions, direction } = props
  const naming = isLabelHidden ? { 'aria-label': label } : {}
  return (
    <ComboBox<Suggestion>
      className="field completion"
      {...naming}
      items={suggestions}
      inputValue={text}
      onInputChange={props.onText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) props.onChoose(String(key))
      }}
      onBlur={() => props.onCommit?.()}
      // What is offered was found for what is typed; nothing of it is filtered out again.
      defaultFilter={() => true}
      menuTrigger="input"
      allowsCustomValue
      isInvalid={error !== null}
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      <Input
        className="field-input"
        dir={direction}
        onKeyDown={(event) => {
          const isChoosing = event.currentTarget.getAttribute('aria-activedescendant')
          if (event.key === 'Enter' && !isChoosing) props.onCommit?.()
          if (event.key === 'Backspace' && text === '') props.onEmptyBackspace?.()
        }}
      />
      {hint !== undefined && error === null && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      {error !== null && (
        <Text slot="errorMessage" className="field-error">
          {error}
        </Text>
      )}
      <Popover className="popover completion-list">
        <ListBox<Suggestion> className="menu">
          {(suggestion) => (
            <ListBoxItem
              id={suggestion.value}
              className="menu-item completion-item"
              textValue={suggestion.label}
            >
              <bdi>{suggestion.label}</bdi>
              {suggestion.hint !== undefined && <span className="menu-item-hint">{suggestion.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
