import { useTranslation } from 'react-i18next'
import { wordRuleNames } from '../../../shared/checks/text/wordListChecks.ts'
import { checkDescriptions } from '../../../shared/checks/textChecks.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useDeskSettings } from '../DeskContext.ts'
import { useChangeDesk } from '../useChangeDesk.ts'
import './HouseStylePage.css'

const ruleTexts = {
  'hamza/dropped': 'dropped',
  'hamza/wasl': 'wasl',
  'hamza/seat': 'seat',
  'taa-marbuta/haa': 'haa',
  'taa-marbuta/taa': 'taa',
  'alef-maqsura/alef': 'alef',
  'alef-maqsura/yaa': 'yaa',
} as const

/** Which checks the desk does with, and which of their single rules. */
export function ChecksPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { checks } = useDeskSettings()
  const changeDesk = useChangeDesk()
  return (
    <>
      <p className="settings-hint">{t('houseStyle.checksHint')}</p>
      <div className="checks-page">
        {[...checkDescriptions.values()].map(({ code, title }) => (
          <Switch
            key={code}
            label={title[language]}
            isSelected={!checks.off.includes(code)}
            onChange={(isOn) =>
              changeDesk({
                checks: { off: isOn ? checks.off.filter((each) => each !== code) : [...checks.off, code] },
              })
            }
          />
        ))}
      </div>
      <h4 className="settings-part-title">{t('houseStyle.rules')}</h4>
      <div className="checks-page">
        {wordRuleNames.map((name) => (
          <Switch
            key={name}
            label={t(`houseStyle.rule.${ruleTexts[name]}`)}
            isSelected={!checks.rulesOff.includes(name)}
            onChange={(isOn) =>
              changeDesk({
                checks: {
                  rulesOff: isOn
                    ? checks.rulesOff.filter((each) => each !== name)
                    : [...checks.rulesOff, name],
                },
              })
            }
          />
        ))}
      </div>
    </>
  )
}
