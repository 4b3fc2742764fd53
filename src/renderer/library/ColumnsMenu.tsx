import { MenuItem as AriaMenuItem, Menu, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type ColumnName, columnNames } from '../../shared/contract/views.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import '../ui/Menu.css'
import '../ui/Select.css'

/** Which columns the table has beside the headline. */
export function ColumnsMenu({
  columns,
  onChange,
}: {
  columns: readonly ColumnName[]
  onChange(columns: ColumnName[]): void
}) {
  const { t } = useTranslation()
  return (
    <MenuTrigger>
      <Button endIcon="down">{t('archive.columns')}</Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('archive.columns')}
          selectionMode="multiple"
          selectedKeys={columns}
          onSelectionChange={(keys) =>
            onChange(columnNames.filter((name) => keys === 'all' || keys.has(name)))
          }
        >
          {columnNames.map((name) => (
            <AriaMenuItem key={name} id={name} className="menu-item select-item">
              {t(`archive.${name}`)}
              <Icon name="check" />
            </AriaMenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
