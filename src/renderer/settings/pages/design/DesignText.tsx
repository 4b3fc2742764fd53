import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressSchema } from '../../../../shared/article/metadata.ts'
import { dominantDirection } from '../../../../shared/text/dominantDirection.ts'
import { TextField } from '../../../ui/TextField.tsx'

export interface DesignTextProps {
  label: string
  hint?: string
  value: string
  onChange(value: string): void
  /** The most characters that it may have. */
  limit: number
  lines?: number
  isAddress?: boolean
}

/** A text of the desk's, kept when the field is left. What does not fit stays in it with the reason. */
export function DesignText(props: DesignTextProps) {
  const { label, hint, value, onChange, limit, lines = 1, isAddress = false } = props
  const { t } = useTranslation()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? value
  const problem =
    text.length > limit
      ? t('details.tooLong', { count: limit })
      : isAddress && text.trim() !== '' && !addressSchema.safeParse(text.trim()).success
        ? t('details.addressInvalid')
        : null
  return (
    <TextField
      label={label}
      hint={hint}
      lines={lines}
      direction={isAddress ? 'ltr' : dominantDirection(text, 'rtl')}
      value={text}
      onChange={setDraft}
      onBlur={() => {
        if (problem !== null || draft === null) return
        if (draft.trim() !== value) onChange(draft.trim())
        setDraft(null)
      }}
      error={draft === null ? null : problem}
    />
  )
}
