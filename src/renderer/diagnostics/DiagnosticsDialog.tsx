import { useEffect, useRef, useState } from 'react'
import { Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Diagnostics } from '../../shared/diagnostics/diagnostics.ts'
import { diagnosticsText } from '../../shared/diagnostics/diagnosticsText.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import './DiagnosticsDialog.css'

type State = 'looking' | 'failed' | 'shown' | 'copied' | 'notCopied'

/** The diagnostics as the text that they are, for a person to read before anything is copied. */
export function DiagnosticsDialog({ onClose }: { onClose(): void }) {
  const { client } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const [diagnostics, setDiagnostics] = useState<Diagnostics | null>(null)
  const [state, setState] = useState<State>('looking')
  const field = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    let isShown = true
    void client.call('system.diagnose', {}).then((reply) => {
      if (!isShown) return
      if (reply.ok) setDiagnostics(reply.value)
      setState(reply.ok ? 'shown' : 'failed')
    })
    return () => {
      isShown = false
    }
  }, [client])

  /** By selection: the clipboard of the browser would ask for a permission that no page of the program is given. */
  const copy = () => {
    field.current?.focus()
    field.current?.select()
    setState(document.execCommand('copy') ? 'copied' : 'notCopied')
  }

  return (
    <ModalDialog onClose={onClose} modalClass="diagnostics-modal" dialogClass="diagnostics">
      <Heading slot="title" className="dialog-title">
        {t('diagnostics.title')}
      </Heading>
      <p>{t('diagnostics.about')}</p>
      {diagnostics !== null && (
        <textarea
          ref={field}
          className="diagnostics-text"
          aria-label={t('diagnostics.text')}
          // Its lines begin with Arabic or Latin words; each runs by its own.
          dir="auto"
          readOnly
          value={diagnosticsText(diagnostics, language)}
        />
      )}
      <p className="diagnostics-state" aria-live="polite">
        {state !== 'shown' && t(`diagnostics.${state}`)}
      </p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('diagnostics.close')}</Button>
        <Button kind="primary" onPress={copy} isDisabled={diagnostics === null}>
          {t('diagnostics.copy')}
        </Button>
      </div>
    </ModalDialog>
  )
}
