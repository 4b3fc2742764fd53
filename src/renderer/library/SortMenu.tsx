import { MenuItem as AriaMenuItem, Menu, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type ArticleSort, sortFields } from '../../shared/contract/articles.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import '../ui/Menu.css'
import '../ui/Select.css'
import { directionOf, sortName } from './sortChoices.ts'

/** What the list is sorted by, and which way. Chosen again, it turns round. */
export function SortMenu({
  sort,
  isRanked,
  onChange,
}: {
  sort: ArticleSort | null
  /** Whether the list has an order of its own: the best match first. */
  isRanked: boolean
  onChange(sort: ArticleSort | null): void
}) {
  const { t } = useTranslation()
  const shown = sort ?? (isRanked ? null : { by: 'updated' as const, isDescending: true })
  const name = shown === null ? t('archive.byMatch') : t(sortName[shown.by])
  return (
    <MenuTrigger>
      <Button
        kind="quiet"
        icon={shown?.isDescending === false ? 'up' : 'down'}
        aria-label={t('archive.sortedBy', { name })}
      >
        {name}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('archive.sort')}
          selectionMode="single"
          selectedKeys={[shown?.by ?? 'match']}
          onAction={(key) => {
            const by = sortFields.find((choice) => choice === key)
            if (by === undefined) return onChange(null)
            const isDescending = shown?.by === by ? !shown.isDescending : directionOf(by)
            onChange({ by, isDescending })
          }}
        >
          {isRanked && (
            <AriaMenuItem id="match" className="menu-item select-item">
              {t('archive.byMatch')}
              <Icon name="check" />
            </AriaMenuItem>
          )}
          {sortFields.map((by) => (
            <AriaMenuItem key={by} id={by} className="menu-item select-item">
              {t(sortName[by])}
              <Icon name="check" />
            </AriaMenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
