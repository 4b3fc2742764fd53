import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import './DropHint.css'

/** Covers the window while files are held over it. */
export function DropHint() {
  const { t } = useTranslation()
  return (
    <div className="drop-hint">
      <div className="drop-hint-card">
        <Icon name="import" />
        <p className="drop-hint-title">{t('transfer.dropTitle')}</p>
        <p>{t('transfer.dropText')}</p>
      </div>
    </div>
  )
}
