import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../shared/article/direction.ts'
import type { Metadata, MetadataField } from '../../shared/article/metadata.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { TextField } from '../ui/TextField.tsx'
import { sayFieldProblem } from './sayFieldProblem.ts'
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
  /** What a person should mend in a text that is kept all the same, or null. */
  check?(text: string): string | null
}

/** What was written and not taken, while the article has what it had. */
interface Refused {
  text: string
  problem: FieldProblem
  /** What the article had then. */
  kept: string
}

/**
 * A text field bound to the article's metadata. What does not fit stays in the field with the reason
 * beside it, and the article keeps what it had; when that is changed elsewhere, the field shows the change.
 */
export function DetailText<Field extends MetadataField>(props: DetailTextProps<Field>) {
  const { field, form, label, hint, lines = 1, direction, isAddress = false, check } = props
  const { t } = useTranslation()
  const [written, setWritten] = useState<Refused | null>(null)
  const kept = form.toText(field.value)
  const refused = written?.kept === kept ? written : null
  const text = refused?.text ?? kept
  return (
    <TextField
      label={label}
      hint={hint}
      lines={lines}
      direction={isAddress ? 'ltr' : dominantDirection(text, direction)}
      value={text}
      onChange={(next) => {
        const problem = field.set(form.fromText(next, field.value))
        setWritten(problem === null ? null : { text: next, problem, kept })
      }}
      error={refused ? sayFieldProblem(refused.problem, t, isAddress) : (check?.(text) ?? null)}
    />
  )
}
