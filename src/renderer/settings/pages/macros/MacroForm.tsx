import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compileMacro } from '../../../../shared/macros/compileMacro.ts'
import {
  emptyStep,
  type Macro,
  type MacroStep,
  macroSchema,
  mostSteps,
} from '../../../../shared/macros/macro.ts'
import { dominantDirection } from '../../../../shared/text/dominantDirection.ts'
import { Button } from '../../../ui/Button.tsx'
import { EntryForm } from '../../../ui/EntryForm.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { MacroStepFields } from './MacroStepFields.tsx'
import { MacroTrial } from './MacroTrial.tsx'
import { newMacroId } from './newMacroId.ts'
import './MacroForm.css'

interface MacroFormProps {
  /** Null for a new one. */
  macro: Macro | null
  /** What other macros are called. */
  names: readonly string[]
  onSave(macro: Macro): void
  onCancel(): void
}

/** A step with a key of its own, so that it keeps its fields while others come and go. */
interface KeyedStep {
  key: number
  step: MacroStep
}

/** One macro: its name, its steps in order, and a field to try it in. */
export function MacroForm({ macro, names, onSave, onCancel }: MacroFormProps) {
  const { t } = useTranslation()
  const [name, setName] = useState(macro?.name ?? '')
  const [note, setNote] = useState(macro?.note ?? '')
  const [keyed, setKeyed] = useState<readonly KeyedStep[]>(() =>
    (macro?.steps ?? [emptyStep]).map((step, key) => ({ key, step })),
  )
  const [wasAsked, setAsked] = useState(false)
  const steps = keyed.map(({ step }) => step)
  const compiled = compileMacro(steps)
  const trimmed = name.trim()
  const nameError =
    trimmed === '' ? t('macros.nameMissing') : names.includes(trimmed) ? t('macros.nameTaken') : null

  const save = () => {
    setAsked(true)
    if (nameError !== null || !compiled.ok) return
    const parsed = macroSchema.safeParse({ id: macro?.id ?? newMacroId(), name, note: note.trim(), steps })
    if (parsed.success) onSave(parsed.data)
  }
  const move = (index: number, by: -1 | 1) => {
    const next = [...keyed]
    const [moved] = next.splice(index, 1)
    if (moved !== undefined) next.splice(index + by, 0, moved)
    setKeyed(next)
  }
  return (
    <EntryForm saveLabel={t('lexicon.save')} onSave={save} onCancel={onCancel}>
      <h4>{t(macro === null ? 'macros.addTitle' : 'macros.editTitle')}</h4>
      <TextField
        label={t('macros.name')}
        value={name}
        direction={dominantDirection(name, 'rtl')}
        onChange={(written) => setName(written.slice(0, 100))}
        error={wasAsked ? nameError : null}
        autoFocus
      />
      <TextField
        label={t('macros.note')}
        value={note}
        direction={dominantDirection(note, 'rtl')}
        onChange={(written) => setNote(written.slice(0, 500))}
      />
      <ol className="macro-steps">
        {keyed.map(({ key, step }, index) => (
          <MacroStepFields
            key={key}
            number={index + 1}
            of={keyed.length}
            step={step}
            problem={
              !compiled.ok &&
              compiled.problem.step === index + 1 &&
              (wasAsked || compiled.problem.problem !== 'empty')
                ? compiled.problem
                : null
            }
            onChange={(changed) =>
              setKeyed(
                keyed.map((each) => (each.key === key ? { key, step: { ...step, ...changed } } : each)),
              )
            }
            onMove={(by) => move(index, by)}
            onRemove={() => setKeyed(keyed.filter((each) => each.key !== key))}
          />
        ))}
      </ol>
      <div>
        <Button
          icon="plus"
          isDisabled={keyed.length >= mostSteps}
          onPress={() =>
            setKeyed([...keyed, { key: Math.max(...keyed.map(({ key }) => key)) + 1, step: emptyStep }])
          }
        >
          {t('macros.addStep')}
        </Button>
      </div>
      <MacroTrial steps={steps} />
    </EntryForm>
  )
}
