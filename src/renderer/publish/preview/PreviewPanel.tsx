import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { type Scheme, schemes } from '../../../shared/publishing/pageColours.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { isolate } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { Button } from '../../ui/Button.tsx'
import { panelIds } from '../../ui/panelIds.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { PreviewFrame } from './PreviewFrame.tsx'
import './PreviewPanel.css'
import { ShareCardsView } from './ShareCardsView.tsx'
import { usePreviewFeed } from './usePreviewFeed.ts'
import { useThemes } from './useThemes.ts'

const previewFrameId = 'page-preview'

/** Widths of common screens, in CSS pixels. */
const screens = { phone: 390, tablet: 820, desktop: 1280 } as const
type Screen = keyof typeof screens
type View = Screen | 'cards'

/** How the open article will look once it is out, beside its text. */
export function PreviewPanel({ session, onClose }: { session: ArticleSession; onClose(): void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { client, capabilities, notices } = useProgram()
  const { pages } = useDeskSettings()
  const { themes } = useThemes()
  const [chosenTheme, chooseTheme] = useState<string | null>(null)
  const [view, setView] = useState<View>('phone')
  const [scheme, setScheme] = useState<Scheme>('light')
  const { page, style, failure } = usePreviewFeed(session, chosenTheme)
  const theme = chosenTheme ?? pages.theme
  const savePdf = async () => {
    await session.flush()
    const reply = await client.call('publishing.savePdf', { id: session.id, theme })
    if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    if (reply.value.name === null) return
    const name = t('program.quoted', { name: isolate(reply.value.name) })
    notices.tell({ kind: 'done', text: t('transfer.exported', { name }) })
  }

  return (
    <SidePanel
      id={panelIds.preview}
      className="side-panel-over preview"
      title={t('preview.title')}
      closeLabel={t('preview.close')}
      pane=""
      onClose={onClose}
      tools={
        <>
          {capabilities.pdf && (
            <Button kind="quiet" icon="page" aria-label={t('preview.pdf')} onPress={() => void savePdf()} />
          )}
          <Button kind="quiet" icon="print" aria-label={t('preview.print')} onPress={printPreview} />
        </>
      }
    >
      <div className="preview-tools">
        <SegmentedControl<View>
          label={t('preview.view')}
          options={[
            { id: 'phone', label: t('preview.phone'), icon: 'phone' },
            { id: 'tablet', label: t('preview.tablet'), icon: 'tablet' },
            { id: 'desktop', label: t('preview.desktop'), icon: 'desktop' },
            { id: 'cards', label: t('preview.cards'), icon: 'cards' },
          ]}
          value={view}
          onChange={setView}
        />
        <SegmentedControl<Scheme>
          label={t('preview.scheme')}
          options={schemes.map((id) => ({ id, label: t(`preview.${id}`), icon: id }))}
          value={scheme}
          onChange={setScheme}
        />
        <Select
          label={t('preview.theme')}
          isLabelHidden
          options={themes
            .filter(({ failure: why, id }) => why === null || id === theme)
            .map(({ id, name }) => ({ id, label: name[language] }))}
          value={theme}
          onChange={chooseTheme}
        />
      </div>
      {failure !== null && (
        <p className="side-panel-failure preview-failure" role="alert">
          {describeFailure(failure, language)}
        </p>
      )}
      {page !== null && view === 'cards' && <ShareCardsView page={page} />}
      {page !== null && (
        <div className="preview-page" hidden={view === 'cards'}>
          <PreviewFrame
            page={page}
            style={style}
            scheme={scheme}
            width={view === 'cards' ? screens.phone : screens[view]}
            label={t('preview.page')}
            id={previewFrameId}
          />
        </div>
      )}
    </SidePanel>
  )
}

/** Opens the browser's print dialog for the page as it is shown. */
function printPreview(): void {
  const frame = document.getElementById(previewFrameId)
  if (frame instanceof HTMLIFrameElement) frame.contentWindow?.print()
}
