import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../shared/article/direction.ts'
import './Field.css'
import './SearchField.css'
import { Icon } from './Icon.tsx'

export interface SearchFieldProps {
  label: string
  value: string
  direction: Direction
  onChange(value: string): void
}

/** A field to search with; Escape empties it. Its label stands in it until something is written. */
export function SearchField({ label, value, direction, onChange }: SearchFieldProps) {
  const { t } = useTranslation()
  return (
    <AriaSearchField className="search-field" aria-label={label} value={value} onChange={onChange}>
      <Icon name="search" />
      <Input className="field-input search-field-input" placeholder={label} dir={direction} />
      <Button className="search-field-clear" aria-label={t('library.clearSearch')}>
        <Icon name="close" />
      </Button>
    </AriaSearchField>
  )
}
