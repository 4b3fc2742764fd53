import { type CalendarDate, parseDate } from '@internationalized/date'
import { Button, DateInput, DatePicker, DateSegment, Group, I18nProvider, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { entryLocales } from '../i18n/locale.ts'
import { CalendarPopover } from './CalendarPopover.tsx'
import './DateField.css'
import './Field.css'
import { Icon } from './Icon.tsx'

export interface DateFieldProps {
  label: string
  /** A day as ISO 8601 writes it, `2026-03-12`, or null. */
  value: string | null
  onChange(value: string | null): void
}

/** A day, written part by part or chosen in a calendar; it can be taken away again. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <I18nProvider locale={entryLocales[language]}>
      <DatePicker<CalendarDate>
        className="field"
        value={value === null ? null : parseDate(value)}
        onChange={(day) => onChange(day?.toString() ?? null)}
      >
        <Label className="field-label">{label}</Label>
        <Group className="field-input date-field">
          <DateInput className="date-field-parts">
            {(segment) => <DateSegment segment={segment} className="date-field-part" />}
          </DateInput>
          <Button className="date-field-button">
            <Icon name="calendar" />
          </Button>
          {value !== null && (
            <Button
              slot={null}
              className="date-field-button"
              aria-label={t('details.clearDate')}
              onPress={() => onChange(null)}
            >
              <Icon name="close" />
            </Button>
          )}
        </Group>
        <CalendarPopover />
      </DatePicker>
    </I18nProvider>
  )
}
