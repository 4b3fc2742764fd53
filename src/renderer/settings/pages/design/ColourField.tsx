import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/Button.tsx'

export interface ColourFieldProps {
  label: string
  value: string
  /** Whether the desk has chosen it, so that it can be given back to the theme. */
  isOwn: boolean
  /** The chosen colour, or null for the theme's. */
  onChange(value: string | null): void
}

/** While somebody draws through the colours, the page follows so often, in milliseconds. */
const pause = 200

/** One colour, chosen in the system's own dialog. */
export function ColourField({ label, value, isOwn, onChange }: ColourFieldProps) {
  const { t } = useTranslation()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <div className="colour-field">
      <label htmlFor={id}>
        <input
          id={id}
          type="color"
          value={draft ?? value}
          onChange={({ target }) => {
            setDraft(target.value)
            clearTimeout(timer.current)
            timer.current = setTimeout(() => {
              setDraft(null)
              onChange(target.value)
            }, pause)
          }}
        />
        {label}
      </label>
      {isOwn && (
        <Button
          kind="quiet"
          icon="undo"
          aria-label={t('settings.pagesPage.themeColour', { colour: label })}
          onPress={() => onChange(null)}
        />
      )}
    </div>
  )
}
