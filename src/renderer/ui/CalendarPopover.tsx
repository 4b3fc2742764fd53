import { Button, Calendar, CalendarCell, CalendarGrid, Dialog, Heading, Popover } from 'react-aria-components'
import './DateField.css'
import { Icon } from './Icon.tsx'

/** The month in which a day is chosen; for a DatePicker. */
export function CalendarPopover() {
  return (
    <Popover className="popover">
      <Dialog className="date-field-dialog">
        <Calendar>
          <header className="calendar-head">
            <Button slot="previous" className="date-field-button">
              <Icon name="back" />
            </Button>
            <Heading className="calendar-month" />
            <Button slot="next" className="date-field-button">
              <Icon name="forward" />
            </Button>
          </header>
          <CalendarGrid className="calendar-grid" weekdayStyle="short">
            {(day) => <CalendarCell date={day} className="calendar-day" />}
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  )
}
