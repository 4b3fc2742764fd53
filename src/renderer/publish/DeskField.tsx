import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../shared/article/direction.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { Completion } from '../ui/Completion.tsx'
import { sayFieldProblem } from './sayFieldProblem.ts'
import { useCompletion } from './useCompletion.ts'
import type { BoundField } from './useMetadataField.ts'

/** The desk that the piece belongs to, completed from those that the archive has. */
export function DeskField({ field, direction }: { field: BoundField<string>; direction: Direction }) {
  const { t } = useTranslation()
  const [error, setError] = useState<string | null>(null)
  const suggestions = useCompletion('desk', field.value)
  const write = (desk: string) => {
    const problem = field.set(desk)
    setError(problem === null ? null : sayFieldProblem(problem, t))
  }
  return (
    <Completion
      label={t('details.desk')}
      error={error}
      text={field.value}
      onText={write}
      onChoose={write}
      suggestions={suggestions.filter(({ value }) => value !== field.value)}
      direction={dominantDirection(field.value, direction)}
    />
  )
}
