import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../shared/article/direction.ts'
import { TagField } from '../ui/TagField.tsx'
import { sayFieldProblem } from './sayFieldProblem.ts'
import { type CompletedField, useCompletion } from './useCompletion.ts'
import type { BoundField } from './useMetadataField.ts'

export interface DetailTagsProps {
  field: BoundField<string[]>
  /** The field of the archive that it is completed from, or null. */
  completedFrom: CompletedField | null
  label: string
  hint: string
  direction: Direction
  separator: RegExp
}

/** A list of names in the article's metadata, completed from those that the archive knows. */
export function DetailTags({ field, completedFrom, label, hint, direction, separator }: DetailTagsProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const suggestions = useCompletion(completedFrom, typed)
  return (
    <TagField
      label={label}
      hint={hint}
      values={field.value}
      onChange={(values) => {
        const problem = field.set(values)
        return problem === null ? null : sayFieldProblem(problem, t)
      }}
      suggestions={suggestions}
      onTyped={setTyped}
      separator={separator}
      direction={direction}
    />
  )
}
