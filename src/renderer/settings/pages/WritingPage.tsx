import { useTranslation } from 'react-i18next'
import type { WritingSettings } from '../../../shared/desk/writingSettings.ts'
import { Select } from '../../ui/Select.tsx'
import { useDeskSettings } from '../DeskContext.ts'
import { useChangeDesk } from '../useChangeDesk.ts'

/** How the desk writes. */
export function WritingPage() {
  const { t } = useTranslation()
  const { writing } = useDeskSettings()
  const changeDesk = useChangeDesk()
  return (
    <div>
      <Select<WritingSettings['listDigits']>
        label={t('settings.writing.listDigits')}
        options={[
          { id: 'latin', label: t('settings.writing.latin') },
          { id: 'arabicIndic', label: t('settings.writing.arabicIndic') },
        ]}
        value={writing.listDigits}
        onChange={(listDigits) => changeDesk({ writing: { listDigits } })}
      />
      <p className="settings-hint">{t('settings.writing.listDigitsHint')}</p>
    </div>
  )
}
