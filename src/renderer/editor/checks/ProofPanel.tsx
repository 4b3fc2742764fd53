import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { type TextCheckCode, textCheckCodes } from '../../../shared/checks/checkCodes.ts'
import { type Severity, severities } from '../../../shared/checks/finding.ts'
import { ignoredOfReplica } from '../../../shared/replica/ignoredFindings.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import type { ArticleSession } from '../ArticleSession.ts'
import type { BlockFinding, CheckWatch } from './CheckWatch.ts'
import { FixAllDialog } from './FixAllDialog.tsx'
import { forgetIgnored } from './ignoreFinding.ts'
import './ProofPanel.css'
import { ProofGroup } from './ProofGroup.tsx'
import { showProof } from './proofShown.ts'
import { stepFinding } from './stepFinding.ts'

interface ProofPanelProps {
  editor: Editor
  session: ArticleSession
  watch: CheckWatch
  onGo(found: BlockFinding, takesFocus: boolean): void
}

/** All findings of the piece by kind, with their numbers: gone to, mended by kind, and narrowed to one severity. */
export function ProofPanel({ editor, session, watch, onGo }: ProofPanelProps) {
  const { t } = useTranslation()
  const { findings, isComplete, isSpellingLost } = useSyncExternalStore(watch.subscribe, watch.getSnapshot)
  const [shown, setShown] = useState<Severity | 'all'>('all')
  const [fixing, setFixing] = useState<TextCheckCode | null>(null)
  const ignored = useIgnoredCount(session)
  const groups = useMemo(() => {
    const kept = findings.filter(({ finding }) => shown === 'all' || finding.severity === shown)
    return textCheckCodes
      .map((code) => ({ code, list: kept.filter(({ finding }) => finding.code === code) }))
      .filter(({ list }) => list.length > 0)
  }, [findings, shown])
  const step = (by: 1 | -1) => {
    const found = stepFinding(
      editor,
      groups.length === 0
        ? []
        : findings.filter(({ finding }) => shown === 'all' || finding.severity === shown),
      by,
    )
    if (found !== null) onGo(found, false)
  }
  const count = (severity: Severity) => findings.filter(({ finding }) => finding.severity === severity).length
  return (
    <SidePanel
      className="proof"
      title={t('proof.title')}
      closeLabel={t('proof.close')}
      pane="button"
      onClose={() => {
        showProof(false)
        editor.view.focus()
      }}
      tools={
        <>
          <Button kind="quiet" icon="up" aria-label={t('proof.previous')} onPress={() => step(-1)} />
          <Button kind="quiet" icon="down" aria-label={t('proof.next')} onPress={() => step(1)} />
        </>
      }
    >
      <div className="proof-filter">
        <Select<Severity | 'all'>
          label={t('proof.filter')}
          isLabelHidden
          options={[
            { id: 'all', label: t('proof.filterAll', { count: findings.length }) },
            ...severities.map((id) => ({ id, label: t(`proof.filterOne.${id}`, { count: count(id) }) })),
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      {isSpellingLost && <p className="proof-none">{t('spelling.failed')}</p>}
      <div className="proof-groups">
        {groups.map(({ code, list }) => (
          <ProofGroup
            key={code}
            code={code}
            findings={list}
            onGo={(found) => onGo(found, false)}
            onFixAll={() => {
              watch.refresh()
              setFixing(code)
            }}
          />
        ))}
        {groups.length === 0 && (
          <p className="proof-none">{t(isComplete ? 'proof.none' : 'proof.looking')}</p>
        )}
      </div>
      {ignored > 0 && (
        <p className="proof-ignored">
          {t('proof.ignored', { count: ignored })}{' '}
          <Button kind="quiet" onPress={() => forgetIgnored(session)}>
            {t('proof.forgetIgnored')}
          </Button>
        </p>
      )}
      {fixing !== null && (
        <FixAllDialog
          editor={editor}
          code={fixing}
          findings={findings.filter(({ finding }) => finding.code === fixing && finding.fix !== null)}
          onClose={() => setFixing(null)}
        />
      )}
    </SidePanel>
  )
}

function useIgnoredCount(session: ArticleSession): number {
  const [count, setCount] = useState(() => ignoredOfReplica(session.doc).size)
  useEffect(() => {
    const ignored = ignoredOfReplica(session.doc)
    const read = () => setCount(ignored.size)
    read()
    ignored.observe(read)
    return () => ignored.unobserve(read)
  }, [session])
  return count
}
