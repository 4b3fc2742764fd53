import { useTranslation } from 'react-i18next'
import { type ExportFormat, exportFormatSchema } from '../../shared/contract/transfers.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { MenuButton, MenuItem } from '../ui/Menu.tsx'
import { exportButtonId } from '../ui/panelIds.ts'
import { useExport } from './useExport.ts'
import { useWayOut } from './useWayOut.ts'

const formats: readonly ExportFormat[] = exportFormatSchema.options

/** Sends the open article out in one of the formats. */
export function ExportButton({ session }: { session: ArticleSession }) {
  const { t } = useTranslation()
  const way = useWayOut(session)
  const exportAs = useExport(session)
  const footnote = () => {
    if (way.as === 'draft') return t('transfer.draftHint')
    return way.as === 'embargoed' ? t('transfer.embargoHint', { date: way.until }) : undefined
  }
  return (
    <MenuButton
      button={{ id: exportButtonId, icon: 'export', children: t('transfer.export') }}
      label={t('transfer.exportAs')}
      footnote={footnote()}
      onAction={(id) => {
        const format = formats.find((each) => each === id)
        if (format) void exportAs(format)
      }}
    >
      {formats.map((format) => (
        <MenuItem
          key={format}
          id={format}
          label={t(`transfer.${format}`)}
          hint={t(`transfer.${format}Hint`)}
        />
      ))}
    </MenuButton>
  )
}
