import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components'
import type { Direction } from '../../shared/article/direction.ts'
import './Field.css'

export interface TextFieldProps {
  label: string
  value: string
  onChange(value: string): void
  onBlur?(): void
  /** The direction of what is in the field; a label always runs with the screen. */
  direction: Direction
  hint?: string | undefined
  /** Why the value was not taken, or null. */
  error?: string | null
  /** Lines to show; one makes it a single line. */
  lines?: number
  /** Takes the keyboard when it appears. */
  autoFocus?: boolean
}

/** A labelled field for one line of text or several. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    onBlur,
    direction,
    hint,
    error = null,
    lines = 1,
    autoFocus = false,
  } = props
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      {...(onBlur ? { onBlur } : {})}
      isInvalid={error !== null}
      autoFocus={autoFocus}
    >
      <Label className="field-label">{label}</Label>
      {lines === 1 ? (
        <Input className="field-input" dir={direction} />
      ) : (
        <TextArea className="field-input" dir={direction} rows={lines} />
      )}
      {hint !== undefined && error === null && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  )
}
