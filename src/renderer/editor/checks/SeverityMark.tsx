import { useTranslation } from 'react-i18next'
import type { Severity } from '../../../shared/checks/finding.ts'

const shapes = {
  error: <path d="M10 2.5 17.5 10 10 17.5 2.5 10Z" />,
  warning: <path d="M10 3.5 17.5 16.5h-15Z" />,
  hint: <circle cx="10" cy="10" r="6" />,
} as const

/** How grave a finding is, by shape as well as by colour. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = useTranslation()
  return (
    <svg className={`severity severity-${severity}`} viewBox="0 0 20 20" role="img">
      <title>{t(`proof.severity.${severity}`)}</title>
      {shapes[severity]}
    </svg>
  )
}
