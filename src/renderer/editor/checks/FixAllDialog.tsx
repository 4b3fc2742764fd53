import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Collection, GridList, GridListItem, Heading, type Selection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TextCheckCode } from '../../../shared/checks/checkCodes.ts'
import { checkDescriptions } from '../../../shared/checks/textChecks.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import type { BlockFinding } from './CheckWatch.ts'
import { fixFindings } from './fixFindings.ts'
import { fixPreview } from './fixPreview.ts'
import { cardKey } from './Proofreading.tsx'

interface FixAllDialogProps {
  editor: Editor
  code: TextCheckCode
  findings: readonly BlockFinding[]
  onClose(): void
}

/** So many places are mended at a time; what is left is found again. */
const most = 500

/** Every place that would be mended, before and after; the arrows step through them, Space unticks, and one step of undo takes all back. */
export function FixAllDialog({ editor, code, findings, onClose }: FixAllDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { notices } = useProgram()
  // As they were when the dialog opened: rows that came and went would take the keyboard with them.
  const [rows] = useState(() =>
    findings
      .slice(0, most)
      .map((found) => ({ id: String(cardKey(found)), found, preview: fixPreview(found) })),
  )
  const [ticked, setTicked] = useState<Selection>('all')
  const chosen = rows.filter(({ id }) => ticked === 'all' || ticked.has(id))
  const apply = () => {
    const count = fixFindings(
      editor,
      chosen.map(({ found }) => found),
    )
    notices.tell({ kind: 'done', text: t('proof.fixed', { count }) })
    onClose()
    setTimeout(() => editor.view.focus())
  }
  return (
    <ModalDialog onClose={onClose} modalClass="fix-all-modal">
      <Heading slot="title" className="dialog-title">
        {t('proof.fixAllOf', { kind: checkDescriptions.get(code)?.title[language] })}
      </Heading>
      <p className="dialog-text">{t('proof.fixAllHint')}</p>
      <GridList
        className="fix-all-list"
        aria-label={t('proof.places')}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        autoFocus="first"
        selectedKeys={ticked}
        onSelectionChange={setTicked}
      >
        <Collection items={rows} dependencies={[language]}>
          {({ id, preview }) => (
            <GridListItem id={id} className="fix-all-row" textValue={preview.before.middle}>
              <span className="fix-all-box" aria-hidden="true">
                <Icon name="check" />
              </span>
              <span className="fix-all-texts">
                <Shown className="fix-all-before" label={t('proof.before')} part={preview.before} />
                <Shown className="fix-all-after" label={t('proof.after')} part={preview.after} />
              </span>
            </GridListItem>
          )}
        </Collection>
      </GridList>
      <div className="dialog-actions">
        <Button kind="quiet" onPress={onClose}>
          {t('program.cancel')}
        </Button>
        <Button kind="primary" isDisabled={chosen.length === 0} onPress={apply}>
          {t('proof.applyFixes', { count: chosen.length })}
        </Button>
      </div>
    </ModalDialog>
  )
}

interface ShownProps {
  className: string
  label: string
  part: { start: string; middle: string; end: string }
}

function Shown({ className, label, part: { start, middle, end } }: ShownProps) {
  return (
    <span className={`fix-all-text ${className}`} dir="auto">
      <span className="fix-all-label">{label}: </span>
      {start}
      <mark>{middle}</mark>
      {end}
    </span>
  )
}
