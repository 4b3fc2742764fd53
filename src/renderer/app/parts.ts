import { lazyPart } from '../ui/lazyPart.tsx'

const opened = () => import('./openedParts.ts')

export const ArticleBar = lazyPart(async () => (await opened()).ArticleBar)
export const ArticleNotices = lazyPart(async () => (await opened()).ArticleNotices)
export const ArticleText = lazyPart(async () => (await opened()).ArticleText)

/** Fetches all that an open article needs, so that it is shown at once. Rejects where that cannot be fetched. */
export async function fetchOpenedParts() {
  const parts = await opened()
  await Promise.all([ArticleBar, ArticleNotices, ArticleText].map((part) => part.fetch()))
  return parts
}

export const CompareView = lazyPart(async () => (await import('../history/CompareView.tsx')).CompareView)
export const HistoryPanel = lazyPart(async () => (await import('../history/HistoryPanel.tsx')).HistoryPanel)
export const DetailsPanel = lazyPart(async () => (await import('../publish/DetailsPanel.tsx')).DetailsPanel)
export const FinishPanel = lazyPart(
  async () => (await import('../publish/finish/FinishPanel.tsx')).FinishPanel,
)
export const PreviewPanel = lazyPart(
  async () => (await import('../publish/preview/PreviewPanel.tsx')).PreviewPanel,
)
export const SettingsDialog = lazyPart(
  async () => (await import('../settings/SettingsDialog.tsx')).SettingsDialog,
)
export const ShortcutsDialog = lazyPart(
  async () => (await import('../settings/ShortcutsDialog.tsx')).ShortcutsDialog,
)
export const ImportReportDialog = lazyPart(
  async () => (await import('../library/ImportReportDialog.tsx')).ImportReportDialog,
)
export const DiagnosticsDialog = lazyPart(
  async () => (await import('../diagnostics/DiagnosticsDialog.tsx')).DiagnosticsDialog,
)

/** The parts that are not on the screen from the first, in the order in which a person is likely to ask for them. */
export const parts = [
  DetailsPanel,
  FinishPanel,
  PreviewPanel,
  HistoryPanel,
  CompareView,
  SettingsDialog,
  ShortcutsDialog,
  ImportReportDialog,
  DiagnosticsDialog,
]
