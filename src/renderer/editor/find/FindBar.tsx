import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Select } from '../../ui/Select.tsx'
import './FindBar.css'
import { FindField } from './FindField.tsx'
import { findScopes } from './FindQuery.ts'
import {
  changeQuery,
  closeFind,
  openFind,
  replaceAllMatches,
  replaceMatch,
  stepMatch,
} from './findCommands.ts'
import { findState } from './findState.ts'
import { useFindKeys } from './useFindKeys.ts'

/** Find and replace, above the text; nothing until it is asked for by key or button. */
export function FindBar({ editor }: { editor: Editor }) {
  const isOpen = useEditorState({ editor, selector: ({ editor: { state } }) => findState(state).isOpen })
  useFindKeys(editor)
  return isOpen ? <OpenFindBar editor={editor} /> : null
}

function OpenFindBar({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [replacement, setReplacement] = useState('')
  const shown = useEditorState({ editor, selector: ({ editor: current }) => readState(current) })
  const { text, isExact, isWholeWord, scope, count, openings, isReplacing } = shown

  // Each time the bar is asked for, also when it is open, the keyboard goes to the field.
  useEffect(() => {
    if (openings > 0) field.current?.select()
  }, [openings])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    closeFind(editor, { isMatchSelected: true })
  }
  const scopes = findScopes.filter((each) => each !== 'selection' || shown.hasRange)
  return (
    <search className="find-bar" aria-label={t('find.title')} onKeyDown={onKeyDown}>
      <div className="find-row">
        <FindField
          ref={field}
          label={t('find.query')}
          value={text}
          onChange={(next) => changeQuery(editor, { text: next })}
          onEnter={(event) => stepMatch(editor, event.shiftKey ? -1 : 1)}
        />
        <FindCount shown={shown} />
        <Button
          kind="quiet"
          icon="up"
          aria-label={t('find.previous')}
          isDisabled={count === 0}
          onPress={() => stepMatch(editor, -1)}
        />
        <Button
          kind="quiet"
          icon="down"
          aria-label={t('find.next')}
          isDisabled={count === 0}
          onPress={() => stepMatch(editor, 1)}
        />
        <div className="find-options">
          <ToggleButton
            className="editor-toggle"
            isSelected={isExact}
            onChange={(next) => changeQuery(editor, { isExact: next })}
          >
            {t('find.exact')}
          </ToggleButton>
          <ToggleButton
            className="editor-toggle"
            isSelected={isWholeWord}
            onChange={(next) => changeQuery(editor, { isWholeWord: next })}
          >
            {t('find.wholeWord')}
          </ToggleButton>
          <Select
            label={t('find.scope')}
            isLabelHidden
            options={scopes.map((id) => ({ id, label: t(`find.scopes.${id}`) }))}
            value={scope}
            onChange={(next) => changeQuery(editor, { scope: next })}
          />
          <ToggleButton
            className="editor-toggle"
            isSelected={isReplacing}
            onChange={(next) => openFind(editor, { isReplacing: next })}
          >
            {t('find.replacing')}
          </ToggleButton>
        </div>
      </div>
      {isReplacing && (
        <div className="find-row">
          <FindField
            label={t('find.replacement')}
            value={replacement}
            onChange={setReplacement}
            onEnter={(event) => {
              if (event.ctrlKey || event.metaKey) replaceAllMatches(editor, replacement)
              else replaceMatch(editor, replacement)
            }}
          />
          <Button isDisabled={count === 0} onPress={() => replaceMatch(editor, replacement)}>
            {t('find.replace')}
          </Button>
          <Button isDisabled={count === 0} onPress={() => replaceAllMatches(editor, replacement)}>
            {t('find.replaceAll')}
          </Button>
        </div>
      )}
      <Button
        kind="quiet"
        icon="close"
        aria-label={t('find.close')}
        onPress={() => closeFind(editor, { isMatchSelected: true })}
      />
    </search>
  )
}

type Shown = ReturnType<typeof readState>

/** Where the person stands among the matches, said aloud when it changes. */
function FindCount({ shown }: { shown: Shown }) {
  const { t } = useTranslation()
  const { text, count, current, replacedCount } = shown
  const said =
    replacedCount !== null
      ? t('find.replaced', { count: replacedCount })
      : text === ''
        ? ''
        : current < 0
          ? t('find.found', { count })
          : t('find.position', { current: current + 1, total: count })
  return (
    <output className="find-count" data-none={text !== '' && count === 0 ? '' : undefined}>
      {count === 0 && text !== '' && <Icon name="info" />}
      {said}
    </output>
  )
}

/** What the bar shows, in primitives, so that it renders only when one of them changes. */
function readState(editor: Editor) {
  const { query, matches, current, range, openings, isReplacing, replacedCount } = findState(editor.state)
  return {
    ...query,
    count: matches.length,
    current,
    hasRange: range !== null,
    openings,
    isReplacing,
    replacedCount,
  }
}
