import { useTranslation } from 'react-i18next'
import { Switch } from '../../ui/Switch.tsx'
import { useDeskSettings } from '../DeskContext.ts'
import { useChangeDesk } from '../useChangeDesk.ts'

/** What the desk keeps of images. */
export function ImagesPage() {
  const { t } = useTranslation()
  const { images } = useDeskSettings()
  const changeDesk = useChangeDesk()
  return (
    <div>
      <Switch
        label={t('settings.images.keepOriginals')}
        isSelected={images.keepOriginals}
        onChange={(keepOriginals) => changeDesk({ images: { keepOriginals } })}
      />
      <p className="settings-hint">{t('settings.images.keepOriginalsHint')}</p>
    </div>
  )
}
