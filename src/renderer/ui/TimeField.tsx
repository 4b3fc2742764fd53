import { getLocalTimeZone, now, parseAbsolute, type ZonedDateTime } from '@internationalized/date'
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Group,
  I18nProvider,
  Label,
  Text,
} from 'react-aria-components'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { entryLocales } from '../i18n/locale.ts'
import { CalendarPopover } from './CalendarPopover.tsx'
import './DateField.css'
import './Field.css'
import { Icon } from './Icon.tsx'

export interface TimeFieldProps {
  label: string
  hint: string
  /** The name of the button that takes the value away. */
  clearLabel: string
  /** An instant with its offset as ISO 8601 writes it, `2026-03-12T06:00:00+03:00`, or null. */
  value: string | null
  onChange(value: string | null): void
}

/** A day and an hour in the zone of this machine, written part by part or chosen in a calendar. */
export function TimeField({ label, hint, clearLabel, value, onChange }: TimeFieldProps) {
  const language = useLanguage()
  return (
    <I18nProvider locale={entryLocales[language]}>
      <DatePicker<ZonedDateTime>
        className="field"
        granularity="minute"
        value={value === null ? null : parseAbsolute(value, getLocalTimeZone())}
        onChange={(time) => onChange(time === null ? null : isoOf(time))}
        placeholderValue={tomorrowMorning()}
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
              aria-label={clearLabel}
              onPress={() => onChange(null)}
            >
              <Icon name="close" />
            </Button>
          )}
        </Group>
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
        <CalendarPopover />
      </DatePicker>
    </I18nProvider>
  )
}

/** With the offset of the zone, and without its name, which ISO 8601 does not have. */
function isoOf(time: ZonedDateTime): string {
  return time
    .toString()
    .replace(/\[.*\]$/, '')
    .replace(/\.000/, '')
}

/** Where nothing is chosen yet the field begins here; it also says that the hour is one of this zone. */
function tomorrowMorning(): ZonedDateTime {
  return now(getLocalTimeZone()).add({ days: 1 }).set({ hour: 6, minute: 0, second: 0, millisecond: 0 })
}
