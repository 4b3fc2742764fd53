import { useTranslation } from 'react-i18next'
import { type UiLanguage, uiLanguages } from '../../../shared/contract/system.ts'
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
  const { textScale, isTypewriter } = useViewSettings()
  return (
    <>
      <Select<UiLanguage>
        label={t('program.language')}
        options={uiLanguages.map((id) => ({ id, label: languageNames[id] }))}
        value={language}
        onChange={changeLanguage}
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
