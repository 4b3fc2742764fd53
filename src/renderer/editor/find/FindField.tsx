import type { KeyboardEvent, Ref } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { directions } from '../../i18n/locale.ts'
import '../../ui/Field.css'

export interface FindFieldProps {
  label: string
  value: string
  onChange(value: string): void
  onEnter(event: KeyboardEvent): void
  ref?: Ref<HTMLInputElement>
}

/** A field of the bar, in the direction of what is written in it. Its label stands beside it. */
export function FindField({ label, value, onChange, onEnter, ref }: FindFieldProps) {
  const direction = dominantDirection(value, directions[useLanguage()])
  return (
    <TextField className="find-field" value={value} onChange={onChange}>
      <Label className="field-label">{label}</Label>
      <Input
        ref={ref}
        className="field-input"
        dir={direction}
        onKeyDown={(event) => {
          // The Enter that ends a composition chooses a word and searches for nothing.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          onEnter(event)
        }}
      />
    </TextField>
  )
}
