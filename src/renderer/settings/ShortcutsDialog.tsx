import { Group, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { type ShortcutGroup, shortcutTable } from './shortcutTable.ts'
import './ShortcutsDialog.css'

/** All keys of the program, in the screen's language. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation()
  return (
    <ModalDialog onClose={onClose} modalClass="shortcuts-modal" dialogClass="shortcuts">
      <div className="shortcuts-head">
        <Heading slot="title" className="dialog-title">
          {t('view.shortcuts')}
        </Heading>
        <Button kind="quiet" icon="close" aria-label={t('view.closeShortcuts')} onPress={onClose} autoFocus />
      </div>
      {/* Reached by Tab, so that the arrows scroll it. */}
      <Group className="shortcuts-groups" aria-label={t('view.shortcuts')} tabIndex={0}>
        {shortcutTable.map((group) => (
          <Keys key={group.title.en} group={group} />
        ))}
      </Group>
    </ModalDialog>
  )
}

function Keys({ group: { title, shortcuts } }: { group: ShortcutGroup }) {
  const language = useLanguage()
  return (
    <section>
      <h3>{title[language]}</h3>
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <div key={does.en} className="shortcut">
            <dt>{typeof keys === 'string' ? <bdi dir="ltr">{keys}</bdi> : keys[language]}</dt>
            <dd>{does[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
