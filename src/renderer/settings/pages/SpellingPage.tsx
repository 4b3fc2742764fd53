import { useTranslation } from 'react-i18next'
import { spellingRules } from '../../../shared/checks/text/spelling.ts'
import { type SpellingLanguage, spellingLanguages } from '../../../shared/spelling/SpellingLanguage.ts'
import { Switch } from '../../ui/Switch.tsx'
import { useDeskSettings } from '../DeskContext.ts'
import { useChangeDesk } from '../useChangeDesk.ts'
import { DeskWords } from './words/DeskWords.tsx'
import './HouseStylePage.css'

/** Whether words are looked up, in which languages, and the desk's own words. */
export function SpellingPage() {
  const { t } = useTranslation()
  const { checks } = useDeskSettings()
  const changeDesk = useChangeDesk()
  const isOn = !checks.off.includes('spelling')
  const without = (list: readonly string[], each: string) => list.filter((other) => other !== each)
  const labels: Record<SpellingLanguage, string> = { ar: t('spelling.arabic'), en: t('spelling.english') }
  return (
    <>
      <p className="settings-hint">{t('spelling.hint')}</p>
      <div className="checks-page">
        <Switch
          label={t('spelling.isOn')}
          isSelected={isOn}
          onChange={(isWanted) =>
            changeDesk({
              checks: {
                off: [
                  ...checks.off.filter((code) => code !== 'spelling'),
                  ...(isWanted ? [] : (['spelling'] as const)),
                ],
              },
            })
          }
        />
        {(isOn ? spellingLanguages : []).map((language) => {
          const rule = spellingRules[language]
          return (
            <Switch
              key={language}
              label={labels[language]}
              isSelected={!checks.rulesOff.includes(rule)}
              onChange={(isWanted) =>
                changeDesk({
                  checks: {
                    rulesOff: isWanted
                      ? without(checks.rulesOff, rule)
                      : [...without(checks.rulesOff, rule), rule],
                  },
                })
              }
            />
          )
        })}
      </div>
      <h4 className="settings-part-title">{t('spelling.words')}</h4>
      <DeskWords />
    </>
  )
}
