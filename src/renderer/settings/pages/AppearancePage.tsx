import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { type Theme, themes, type UiLanguage, uiLanguages } from '../../../shared/contract/system.ts'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { formatPercent } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { languageNames } from '../../i18n/languageNames.ts'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useChangeLanguage } from '../LanguageChangeContext.ts'
import { useViewSettings, viewSettings } from '../useViewSettings.ts'
import { textScales } from '../viewSettings.ts'

/** How the screen and the text look to the person at this machine. */
export function AppearancePage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const changeLanguage = useChangeLanguage()
  const { appearance, notices } = useProgram()
  const { language: chosen, theme } = useSyncExternalStore(appearance.subscribe, appearance.getSnapshot)
  const themeName = (id: Theme) =>
    id === 'system' ? t('settings.appearance.asSystem') : t(`settings.appearance.themes.${id}`)
  const { textScale, isTypewriter } = useViewSettings()
  return (
    <>
      <Select<UiLanguage | 'system'>
        label={t('program.language')}
        options={[
          { id: 'system', label: t('settings.appearance.asSystem') },
          ...uiLanguages.map((id) => ({ id, label: languageNames[id] })),
        ]}
        value={chosen ?? 'system'}
        onChange={(id) => changeLanguage(id === 'system' ? null : id)}
      />
      <Select<Theme>
        label={t('settings.appearance.theme')}
        options={themes.map((id) => ({ id, label: themeName(id) }))}
        value={theme}
        onChange={(id) =>
          void appearance.changeTheme(id).then((reply) => {
            if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
          })
        }
      />
      <Select
        label={t('settings.appearance.textSize')}
        options={textScales.map((scale) => ({ id: String(scale), label: formatPercent(scale, language) }))}
        value={String(textScale)}
        onChange={(id) => {
          const scale = textScales.find((each) => String(each) === id)
          if (scale !== undefined) viewSettings.change({ textScale: scale })
        }}
      />
      <Switch
        label={t('view.typewriter')}
        isSelected={isTypewriter}
        onChange={(isSelected) => viewSettings.change({ isTypewriter: isSelected })}
      />
      <p className="settings-hint">{t('settings.appearance.hint')}</p>
    </>
  )
}
