import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Macro, mostMacros } from '../../../shared/macros/macro.ts'
import { joinMacros, readMacroFile, writeMacroFile } from '../../../shared/macros/macroFile.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { saveDownload } from '../../publish/saveDownload.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeskSettings } from '../DeskContext.ts'
import { useChangeDesk } from '../useChangeDesk.ts'
import './LexiconPage.css'
import { MacroForm } from './macros/MacroForm.tsx'
import { newMacroId } from './macros/newMacroId.ts'

const newButtonId = 'new-macro'

/** The desk's own sequences of replacements: written, tried, taken in from a file and given out as one. */
export function MacrosPage() {
  const { t } = useTranslation()
  const { notices } = useProgram()
  const { list } = useDeskSettings().macros
  const changeDesk = useChangeDesk()
  const [edited, setEdited] = useState<Macro | 'new' | null>(null)
  const become = (next: Macro[]) => changeDesk({ macros: { list: next } })

  const importFile = async (file: File | undefined) => {
    if (file === undefined) return
    const read = readMacroFile(await file.text())
    if (!read.ok) {
      const { problem } = read
      return notices.tell({
        kind: 'failed',
        text: t(`macros.file.${problem.code}`, { file: file.name, ...problem }),
      })
    }
    const joined = joinMacros(list, read.macros, newMacroId)
    if (joined === null) {
      return notices.tell({
        kind: 'failed',
        text: t('macros.file.tooMany', { file: file.name, most: mostMacros }),
      })
    }
    become(joined.macros)
    const { added, replaced } = joined
    notices.tell({
      kind: 'done',
      text: `${t('macros.added', { count: added })} · ${t('macros.replaced', { count: replaced })}`,
    })
  }
  const exportFile = () =>
    saveDownload('macros.json', 'application/json', new TextEncoder().encode(writeMacroFile(list)))
  const close = () => {
    setEdited(null)
    setTimeout(() => document.getElementById(newButtonId)?.focus())
  }
  if (edited !== null) {
    const macro = edited === 'new' ? null : edited
    return (
      <MacroForm
        macro={macro}
        names={list.filter(({ id }) => id !== macro?.id).map(({ name }) => name)}
        onSave={(saved) => {
          become(
            macro === null ? [...list, saved] : list.map((each) => (each.id === saved.id ? saved : each)),
          )
          close()
        }}
        onCancel={close}
      />
    )
  }
  return (
    <>
      <p className="settings-hint">{t('macros.hint')}</p>
      <div className="lexicon-actions">
        <Button
          id={newButtonId}
          kind="primary"
          icon="plus"
          isDisabled={list.length >= mostMacros}
          onPress={() => setEdited('new')}
        >
          {t('macros.new')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => void importFile(files?.[0])}
        >
          <Button icon="import">{t('macros.import')}</Button>
        </FileTrigger>
        <Button icon="export" isDisabled={list.length === 0} onPress={exportFile}>
          {t('macros.export')}
        </Button>
      </div>
      {list.length === 0 && <p className="settings-hint">{t('macros.none')}</p>}
      <ul className="lexicon-rows">
        {list.map((macro) => (
          <li key={macro.id} className="lexicon-row">
            <span className="lexicon-words" dir="auto">
              <b>{macro.name}</b>{' '}
              <span className="lexicon-variants">{t('macros.steps', { count: macro.steps.length })}</span>
              {macro.note !== '' && <span className="lexicon-note">{macro.note}</span>}
            </span>
            <Button
              kind="quiet"
              onPress={() => setEdited(macro)}
              aria-label={`${t('lexicon.edit')}: ${macro.name}`}
            >
              {t('lexicon.edit')}
            </Button>
            <Button
              kind="quiet"
              icon="trash"
              aria-label={`${t('lexicon.remove')}: ${macro.name}`}
              onPress={() => become(list.filter(({ id }) => id !== macro.id))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
