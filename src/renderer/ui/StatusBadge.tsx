import { useTranslation } from 'react-i18next'
import type { Status } from '../../shared/article/status.ts'
import './StatusBadge.css'

/** Where a piece stands, in words and a colour. */
export function StatusBadge({ status }: { status: Status }) {
  const { t } = useTranslation()
  return <span className={`status-badge status-badge-${status}`}>{t(`status.${status}`)}</span>
}
