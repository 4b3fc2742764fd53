import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { applyEdits } from '../../../../shared/checks/applyFix.ts'
import { plainLine } from '../../../../shared/checks/CheckedLine.ts'
import { compileMacro } from '../../../../shared/macros/compileMacro.ts'
import { MacroRun } from '../../../../shared/macros/MacroRun.ts'
import type { MacroStep } from '../../../../shared/macros/macro.ts'
import { dominantDirection } from '../../../../shared/text/dominantDirection.ts'
import { TextField } from '../../../ui/TextField.tsx'

/** The text that was tried last, for the next macro. */
let lastText = ''

/** A field for a sentence, and what the steps make of it as they stand. */
export function MacroTrial({ steps }: { steps: readonly MacroStep[] }) {
  const { t } = useTranslation()
  const [text, setText] = useState(lastText)
  const outcome = tried(text, steps)
  return (
    <div className="macro-trial">
      <TextField
        label={t('macros.try')}
        value={text}
        direction={dominantDirection(text, 'rtl')}
        onChange={(written) => {
          lastText = written.slice(0, 5000)
          setText(lastText)
        }}
        lines={2}
      />
      <p className="macro-outcome" aria-live="polite">
        {outcome.kind === 'unready' && t('macros.unready')}
        {outcome.kind === 'stopped' && t(`macros.${outcome.trouble}`)}
        {outcome.kind === 'same' && text !== '' && t('macros.same')}
        {outcome.kind === 'changed' && (
          <>
            <span className="field-label">{t('macros.becomes')} </span>
            <bdi className="macro-outcome-text">{outcome.text}</bdi>
          </>
        )}
      </p>
    </div>
  )
}

type Outcome =
  | { kind: 'unready' | 'same' }
  | { kind: 'stopped'; trouble: 'tooSlow' | 'tooLong' }
  | { kind: 'changed'; text: string }

function tried(text: string, steps: readonly MacroStep[]): Outcome {
  const compiled = compileMacro(steps)
  if (!compiled.ok) return { kind: 'unready' }
  const run = new MacroRun(compiled.steps, 300)
  const lines = text.split('\n').map((line) => {
    const edits = run
      .places(plainLine(line).open)
      .flatMap(({ change }) => (change.kind === 'edits' ? change.edits : []))
    return applyEdits(line, edits)
  })
  if (run.trouble !== null) return { kind: 'stopped', trouble: run.trouble }
  const changed = lines.join('\n')
  return changed === text ? { kind: 'same' } : { kind: 'changed', text: changed }
}
