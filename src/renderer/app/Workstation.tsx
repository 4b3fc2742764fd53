import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Appearance, Capabilities, UiLanguage } from '../../shared/contract/system.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import type { Reply } from '../../shared/rpc/failure.ts'
import { useVersionTrouble } from '../history/useVersionTrouble.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { DropHint } from '../library/DropHint.tsx'
import { Library } from '../library/Library.tsx'
import { useFileDrop } from '../library/useFileDrop.ts'
import { useFilePaste } from '../library/useFilePaste.ts'
import { useImport } from '../library/useImport.ts'
import { DeskContext } from '../settings/DeskContext.ts'
import { LanguageChangeContext } from '../settings/LanguageChangeContext.ts'
import { LexiconContext } from '../settings/LexiconContext.ts'
import { useViewSettings, viewSettings } from '../settings/useViewSettings.ts'
import { SpellingContext } from '../spelling/SpellingContext.ts'
import { exportButtonId } from '../ui/panelIds.ts'
import { useAsk } from '../ui/QuestionProvider.tsx'
import { ArticlePane } from './ArticlePane.tsx'
import { fetchAtRest } from './fetchAtRest.ts'
import { Notices } from './Notices.tsx'
import { ProgramContext, useProgram } from './ProgramContext.ts'
import { DiagnosticsDialog, ImportReportDialog, SettingsDialog, ShortcutsDialog } from './parts.ts'
import { startProgram } from './startProgram.ts'
import { importButtonId, TopBar } from './TopBar.tsx'
import { useKeptTabs } from './tabs/useKeptTabs.ts'
import { useArchiveEvents } from './useArchiveEvents.ts'
import { useArticleHash } from './useArticleHash.ts'
import { useConnection } from './useConnection.ts'
import { usePaneKeys } from './usePaneKeys.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useSidePanel } from './useSidePanel.ts'
import './Workstation.css'

export interface WorkstationProps {
  client: TahrirClient
  capabilities: Capabilities
  appearance: Appearance
  onLanguage(language: UiLanguage | null): Promise<Reply<unknown>>
}

/** The program once the host has said who it is. */
export function Workstation({ client, capabilities, appearance, onLanguage }: WorkstationProps) {
  const ask = useAsk()
  const [program] = useState(() => startProgram(client, { capabilities, appearance }, ask))
  const lexicon = useSyncExternalStore(program.lexicon.subscribe, program.lexicon.getSnapshot)
  const desk = useSyncExternalStore(program.desk.subscribe, program.desk.getSnapshot)
  const language = useLanguage()
  const changeLanguage = (next: UiLanguage | null) =>
    void onLanguage(next).then((reply) => {
      if (reply.ok) program.appearance.choseLanguage(next)
      else program.notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    })
  const { verdicts, deskWords } = program
  const words = useSyncExternalStore(deskWords.subscribe, deskWords.getSnapshot)
  const spelling = useMemo(() => ({ verdicts, words }), [verdicts, words])
  const isSpellingOff = desk.checks.off.includes('spelling')
  useEffect(() => {
    if (isSpellingOff) verdicts.stop()
  }, [isSpellingOff, verdicts])
  return (
    <ProgramContext value={program}>
      <DeskContext value={desk}>
        <LanguageChangeContext value={changeLanguage}>
          <LexiconContext value={lexicon}>
            <SpellingContext value={spelling}>
              <Panes onLanguage={changeLanguage} />
            </SpellingContext>
          </LexiconContext>
        </LanguageChangeContext>
      </DeskContext>
    </ProgramContext>
  )
}

/** The two panes: the library at the start of the line, the open article beside it. */
function Panes({ onLanguage }: { onLanguage(language: UiLanguage): void }) {
  const program = useProgram()
  const { client, list, notices, openArticle } = program
  const { t } = useTranslation()
  const language = useLanguage()
  const open = useSyncExternalStore(openArticle.subscribe, openArticle.getSnapshot)
  const isWide = useSyncExternalStore(list.subscribe, () => list.getSnapshot().view.layout !== 'list')
  const openId = open.kind === 'none' ? null : open.id
  // Whatever is opened, from wherever, is to be seen: a table or a board has the window to itself.
  useEffect(() => {
    if (openId !== null) list.setView({ layout: 'list' })
  }, [list, openId])
  const importing = useImport()
  const isDropping = useFileDrop(importing.ofFiles)
  useFilePaste(importing.ofFiles)
  const isConnected = useConnection(client)
  const [sidePanel, showSidePanel] = useSidePanel()
  const { isFocused } = useViewSettings()
  const [areShortcutsShown, showShortcuts] = useState(false)
  const [areDiagnosticsShown, showDiagnostics] = useState(false)
  const [areSettingsShown, showSettings] = useState(false)
  useArchiveEvents(program)
  useArticleHash(openArticle)
  useKeptTabs(openArticle)
  usePaneKeys()
  useVersionTrouble()
  useEffect(() => fetchAtRest(list), [list])

  const startArticle = useCallback(async () => {
    const reply = await client.call('articles.create', {})
    if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    // Whatever was searched for, the new piece is in sight.
    list.setView({ query: '', filter: {}, sort: null, layout: 'list' })
    await openArticle.open(reply.value.id, { isNew: true })
  }, [client, language, list, notices, openArticle])

  const shortcuts = useMemo(
    () => ({
      'Ctrl+S': () => {
        const state = openArticle.getSnapshot()
        if (state.kind === 'open') void state.session.flush()
      },
      'Ctrl+Alt+N': () => void startArticle(),
      'Ctrl+Alt+O': () => document.getElementById(importButtonId)?.click(),
      'Ctrl+Alt+E': () => document.getElementById(exportButtonId)?.click(),
      'Ctrl+Alt+F': () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
      'Ctrl+Alt+B': () => showSidePanel(sidePanel === 'details' ? null : 'details'),
      'Ctrl+Alt+C': () => showSidePanel(sidePanel === 'finish' ? null : 'finish'),
      'Ctrl+Alt+V': () => showSidePanel(sidePanel === 'preview' ? null : 'preview'),
      'Ctrl+Alt+Z': () => showSidePanel(sidePanel === 'history' ? null : 'history'),
      'Ctrl+Alt+W': () => void openArticle.close(),
      'Ctrl+Alt+PageUp': () => void openArticle.step(-1).then(focusText),
      'Ctrl+Alt+PageDown': () => void openArticle.step(1).then(focusText),
      'Ctrl+Shift+Period': () => viewSettings.stepTextScale(1),
      'Ctrl+Shift+Comma': () => viewSettings.stepTextScale(-1),
      'Ctrl+Alt+J': () => viewSettings.change({ isFocused: !viewSettings.getSnapshot().isFocused }),
      'Ctrl+Alt+Y': () => viewSettings.change({ isTypewriter: !viewSettings.getSnapshot().isTypewriter }),
      'Ctrl+Comma': () => showSettings(true),
      'Ctrl+Alt+Comma': () => showSettings(true),
      'Ctrl+Slash': () => showShortcuts(true),
      help: () => showShortcuts(true),
      diagnostics: () => showDiagnostics(true),
    }),
    [openArticle, startArticle, showSidePanel, sidePanel],
  )
  useShortcuts(shortcuts)

  return (
    <div className={isFocused ? 'workstation workstation-focused' : 'workstation'}>
      <TopBar
        importing={importing}
        onNew={() => void startArticle()}
        onLanguage={onLanguage}
        onShortcuts={() => showShortcuts(true)}
        onDiagnostics={() => showDiagnostics(true)}
        onSettings={() => showSettings(true)}
      />
      {!isConnected && (
        <p className="workstation-disconnected" role="alert">
          {t('program.disconnected')}
        </p>
      )}
      <div className={isWide ? 'workstation-panes workstation-wide' : 'workstation-panes'}>
        <nav
          className="workstation-library"
          hidden={isFocused}
          aria-label={t('program.libraryPane')}
          data-pane='[role="row"][tabindex="0"], input'
        >
          <Library openId={openId} />
        </nav>
        <main
          className="workstation-article"
          hidden={isWide && !isFocused}
          aria-label={t('program.articlePane')}
          data-pane='[contenteditable="true"]'
        >
          <ArticlePane open={open} sidePanel={isFocused ? null : sidePanel} onSidePanel={showSidePanel} />
        </main>
      </div>
      <Notices store={notices} />
      {isDropping && <DropHint />}
      {importing.report !== null && (
        <ImportReportDialog results={importing.report} onClose={importing.closeReport} />
      )}
      {areSettingsShown && <SettingsDialog onClose={() => showSettings(false)} />}
      {areDiagnosticsShown && <DiagnosticsDialog onClose={() => showDiagnostics(false)} />}
      {areShortcutsShown && <ShortcutsDialog onClose={() => showShortcuts(false)} />}
    </div>
  )
}

/** Gives the keyboard to the text in front, which stays where it was scrolled to. */
function focusText(): void {
  document
    .querySelector<HTMLElement>('.article-pane-text:not([inert]) [contenteditable="true"]')
    ?.focus({ preventScroll: true })
}
