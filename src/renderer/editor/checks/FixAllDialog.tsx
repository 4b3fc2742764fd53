import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { TextCheckCode } from '../../../shared/checks/checkCodes.ts'
import { checkDescriptions } from '../../../shared/checks/textChecks.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import type { BlockFinding } from './CheckWatch.ts'
import { FixPreview } from './FixPreview.tsx'

interface FixAllDialogProps {
  editor: Editor
  code: TextCheckCode
  findings: readonly BlockFinding[]
  onClose(): void
}

/** Every place of one kind of finding that would be mended, before and after. */
export function FixAllDialog({ editor, code, findings, onClose }: FixAllDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  // As they were when the dialog opened: rows that came and went would take the keyboard with them.
  const [places] = useState(findings)
  return (
    <ModalDialog onClose={onClose} modalClass="fix-all-modal">
      <Heading slot="title" className="dialog-title">
        {t('proof.fixAllOf', { kind: checkDescriptions.get(code)?.title[language] })}
      </Heading>
      <FixPreview editor={editor} places={places} takesFocus onClose={onClose} />
    </ModalDialog>
  )
}
