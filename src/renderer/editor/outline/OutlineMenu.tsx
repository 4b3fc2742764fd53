import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import '../../ui/Menu.css'

const sectionActions = ['moveUp', 'moveDown', 'makeConclusion', 'makeParagraph'] as const
const conclusionActions = ['makeSection', 'makeParagraph'] as const
export type OutlineAction = (typeof sectionActions)[number] | (typeof conclusionActions)[number]

export interface OutlineMenuProps {
  name: string
  isConclusion: boolean
  onAct(action: OutlineAction): void
}

/** What can be done with a section or the conclusion from the outline. */
export function OutlineMenu({ name, isConclusion, onAct }: OutlineMenuProps) {
  const { t } = useTranslation()
  const actions: readonly OutlineAction[] = isConclusion ? conclusionActions : sectionActions
  return (
    <MenuTrigger>
      <Button kind="quiet" icon="down" aria-label={t('outline.actions', { name })} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('outline.menu')}
          onAction={(chosen) => {
            const action = actions.find((each) => each === chosen)
            if (action) onAct(action)
          }}
        >
          {actions.map((action) => (
            <MenuItem key={action} id={action} className="menu-item">
              {t(`outline.${action}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
