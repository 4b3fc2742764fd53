import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../shared/article/direction.ts'
import type { Metadata, MetadataField } from '../../shared/article/metadata.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { TextField } from '../ui/TextField.tsx'
import type { BoundField, FieldProblem } from './useMetadataField.ts'

/** How a field of the metadata, or a part of one, is written as text and read from it. */
export interface TextForm<Value> {
  toText(value: Value): string
  /** The whole value of the field after this text was written into its part. */
  fromText(text: string, before: Value): Value
}

export interface DetailTextProps<Field extends MetadataField> {
  field: BoundField<Metadata[Field]>
  form: TextForm<Metadata[Field]>
  label: string
  hint?: string
  lines?: number
  /** The direction of an empty field, or of any where it is an address. */
  direction: Direction
  isAddress?: boolean
}

/**
 * A text field bound to the article's metadata. What does not fit stays in the field with the reason
 * beside it, and the article keeps what it had.
 */
export function DetailText<Field extends MetadataField>(props: DetailTextProps<Field>) {
  const { field, form, label, hint, lines = 1, direction, isAddress = false } = props
  const { t } = useTranslation()
  // What is being written, as written: reading a list back would take the line break away under the caret.
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  const text = draft ?? form.toText(field.value)

  const say = ({ limit, isList }: FieldProblem): string => {
    if (limit !== null) return t(isList ? 'details.tooMany' : 'details.tooLong', { count: limit })
    return t(isAddress ? 'details.addressInvalid' : 'details.invalid')
  }

  return (
    <TextField
      label={label}
      hint={hint}
      lines={lines}
      direction={isAddress ? 'ltr' : dominantDirection(text, direction)}
      value={text}
      onChange={(next) => {
        setDraft(next)
        setProblem(field.set(form.fromText(next, field.value)))
      }}
      onBlur={() => {
        if (problem === null) setDraft(null)
      }}
      error={problem && say(problem)}
    />
  )
}
