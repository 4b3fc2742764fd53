import { useTranslation } from 'react-i18next'
import type { StepProblem } from '../../../../shared/macros/compileMacro.ts'
import type { MacroStep } from '../../../../shared/macros/macro.ts'
import { dominantDirection } from '../../../../shared/text/dominantDirection.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { TextField } from '../../../ui/TextField.tsx'

interface MacroStepFieldsProps {
  number: number
  /** How many steps there are. */
  of: number
  step: MacroStep
  problem: StepProblem | null
  onChange(changed: Partial<MacroStep>): void
  onMove(by: -1 | 1): void
  onRemove(): void
}

/** What one step finds, how, and what it writes. */
export function MacroStepFields({
  number,
  of,
  step,
  problem,
  onChange,
  onMove,
  onRemove,
}: MacroStepFieldsProps) {
  const { t } = useTranslation()
  const title = t('macros.step', { number })
  const isPattern = step.kind === 'pattern'
  return (
    <li className="macro-step">
      <fieldset>
        <legend>{title}</legend>
        <div className="macro-step-head">
          <Select<MacroStep['kind']>
            label={t('macros.kind')}
            options={(['text', 'pattern'] as const).map((id) => ({ id, label: t(`macros.kinds.${id}`) }))}
            value={step.kind}
            onChange={(kind) => onChange({ kind })}
          />
          <Button
            kind="quiet"
            icon="up"
            aria-label={t('macros.up', { title })}
            isDisabled={number === 1}
            onPress={() => onMove(-1)}
          />
          <Button
            kind="quiet"
            icon="down"
            aria-label={t('macros.down', { title })}
            isDisabled={number === of}
            onPress={() => onMove(1)}
          />
          <Button
            kind="quiet"
            icon="trash"
            aria-label={t('macros.removeStep', { title })}
            isDisabled={of === 1}
            onPress={onRemove}
          />
        </div>
        <TextField
          label={t('macros.find')}
          hint={isPattern ? t('macros.patternHint') : undefined}
          value={step.find}
          direction={isPattern ? 'ltr' : dominantDirection(step.find, 'rtl')}
          onChange={(find) => onChange({ find: find.slice(0, 500) })}
          error={problem === null ? null : t(`macros.problem.${problem.problem}`, { detail: problem.detail })}
        />
        <TextField
          label={t('macros.replace')}
          hint={isPattern ? t('macros.replaceHint') : undefined}
          value={step.replace}
          direction={isPattern ? 'ltr' : dominantDirection(step.replace, 'rtl')}
          onChange={(replace) => onChange({ replace: replace.slice(0, 500) })}
        />
        {!isPattern && (
          <Switch
            label={t('macros.exact')}
            isSelected={step.isExact}
            onChange={(isExact) => onChange({ isExact })}
          />
        )}
        <Switch
          label={t('macros.wholeWord')}
          isSelected={step.isWholeWord}
          onChange={(isWholeWord) => onChange({ isWholeWord })}
        />
      </fieldset>
    </li>
  )
}
