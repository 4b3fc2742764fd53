import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { dominantDirection } from '../../../../shared/text/dominantDirection.ts'
import { TextField } from '../../../ui/TextField.tsx'

export interface ProfileTextProps {
  label: string
  hint?: string
  value: string
  schema: z.ZodType<string>
  /** What is said of a text that does not fit. */
  problem?: string
  onChange(value: string): void
  isLatin?: boolean
}

/** A text of a profile, kept when the field is left. What does not fit stays in it with the reason. */
export function ProfileText(props: ProfileTextProps) {
  const { label, hint, value, schema, problem, onChange, isLatin = false } = props
  const { t } = useTranslation()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? value
  const parsed = schema.safeParse(text.trim())
  return (
    <TextField
      label={label}
      hint={hint}
      direction={isLatin ? 'ltr' : dominantDirection(text, 'rtl')}
      value={text}
      onChange={setDraft}
      onBlur={() => {
        if (draft === null || !parsed.success) return
        if (parsed.data !== value) onChange(parsed.data)
        setDraft(null)
      }}
      error={draft === null || parsed.success ? null : (problem ?? t('details.invalid'))}
    />
  )
}
