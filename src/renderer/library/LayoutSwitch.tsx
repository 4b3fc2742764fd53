import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Layout, layouts } from '../../shared/contract/views.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import './LayoutSwitch.css'

const icons: Record<Layout, IconName> = { list: 'bulletList', table: 'table', board: 'board' }

/** The list beside the text, or the whole window for a table or a board. */
export function LayoutSwitch({ value, onChange }: { value: Layout; onChange(layout: Layout): void }) {
  const { t } = useTranslation()
  return (
    <ToggleButtonGroup
      className="layout-switch"
      aria-label={t('archive.layout')}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = layouts.find((layout) => keys.has(layout))
        if (chosen) onChange(chosen)
      }}
    >
      {layouts.map((layout) => (
        <ToggleButton key={layout} id={layout} className="layout-choice" aria-label={t(`archive.${layout}`)}>
          <Icon name={icons[layout]} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
