import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type UiLanguage, uiLanguages } from '../../shared/contract/system.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { languageNames } from '../i18n/languageNames.ts'
import { ImportButton } from '../library/ImportButton.tsx'
import { TemplatesMenu } from '../library/TemplatesMenu.tsx'
import type { Import } from '../library/useImport.ts'
import { Button } from '../ui/Button.tsx'
import { MenuButton, MenuItem } from '../ui/Menu.tsx'
import './TopBar.css'

export const importButtonId = 'import-button'

export interface TopBarProps {
  importing: Import
  onNew(): void
  onLanguage(language: UiLanguage): void
  onShortcuts(): void
  onDiagnostics(): void
  onSettings(): void
}

export function TopBar({
  importing,
  onNew,
  onLanguage,
  onShortcuts,
  onDiagnostics,
  onSettings,
}: TopBarProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <header className="top-bar" data-pane="">
      <h1 className="top-bar-name">{t('program.name')}</h1>
      <div className="top-bar-actions">
        <Button kind="primary" icon="plus" onPress={onNew}>
          {t('article.new')}
        </Button>
        <TemplatesMenu />
        <ImportButton importing={importing} id={importButtonId} />
        {importing.running !== null && (
          <p className="top-bar-progress" aria-live="polite">
            {t('transfer.importing', { count: importing.running.count })}
            {importing.running.count > 1 &&
              ` ${t('transfer.progress', { done: importing.running.done, count: importing.running.count })}`}
          </p>
        )}
      </div>
      <MenuButton
        button={{ kind: 'quiet', icon: 'info', 'aria-label': t('program.help') }}
        label={t('program.help')}
        onAction={(id) => (id === 'shortcuts' ? onShortcuts() : onDiagnostics())}
      >
        <MenuItem id="shortcuts" label={t('view.shortcuts')} hint="F1" />
        <MenuItem id="diagnostics" label={t('diagnostics.open')} hint="Shift+F1" />
      </MenuButton>
      <Button kind="quiet" icon="settings" onPress={onSettings}>
        {t('settings.open')}
      </Button>
      <ToggleButtonGroup
        className="language-switch"
        aria-label={t('program.language')}
        disallowEmptySelection
        selectedKeys={[language]}
        onSelectionChange={(keys) => {
          const chosen = uiLanguages.find((each) => keys.has(each))
          if (chosen && chosen !== language) onLanguage(chosen)
        }}
      >
        {uiLanguages.map((each) => (
          <ToggleButton key={each} id={each} className="language-switch-choice">
            <span lang={each}>{languageNames[each]}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </header>
  )
}
