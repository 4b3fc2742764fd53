import { TextSelection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { useLayoutEffect, useRef } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { isolateAtSelection } from '../direction/IsolateKeys.ts'
import { linkEditorKey } from '../links/Links.ts'
import { ToolbarToggle } from '../toolbar/ToolbarToggle.tsx'
import { placeAbove } from './placeAbove.ts'
import { takesMarks } from './takesMarks.ts'
import { useBubbleKeyboard } from './useBubbleKeyboard.ts'
import './BubbleMenu.css'

const markNames = ['bold', 'italic', 'highlight'] as const

/**
 * What is done most to selected text, above it. It comes when the mouse is let go or the keyboard has
 * selected; Alt+F10 goes into it, or into the toolbar where nothing is selected, and Escape back.
 */
export function BubbleMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const bubble = useRef<HTMLDivElement>(null)
  const isHere = useBubbleKeyboard(editor, bubble)
  const state = useEditorState({ editor, selector: ({ editor: current }) => readState(current) })
  const isShown = isHere && state.hasSelection
  useLayoutEffect(() => {
    if (!isShown) return undefined
    const place = () => {
      if (bubble.current) placeAbove(editor, bubble.current)
    }
    place()
    editor.on('selectionUpdate', place)
    document.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      editor.off('selectionUpdate', place)
      document.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [editor, isShown])
  if (!isShown) return null
  return (
    <div ref={bubble} className="bubble-menu popover">
      <Toolbar className="bubble-tools" aria-label={t('editor.bubble')}>
        {markNames.map((name) => (
          <ToolbarToggle
            key={name}
            label={t(`editor.mark.${name}`)}
            isSelected={state.marks.includes(name)}
            isDisabled={false}
            onChange={() => editor.commands.toggleMark(name)}
          >
            {name === 'highlight' ? (
              <Icon name="highlight" />
            ) : (
              <span aria-hidden="true" className={`editor-glyph editor-glyph-${name}`}>
                {t(`editor.glyph.${name}`)}
              </span>
            )}
          </ToolbarToggle>
        ))}
        <ToolbarToggle
          label={t('editor.mark.link')}
          isSelected={state.isLink}
          isDisabled={false}
          onChange={() => editor.commands.openLinkEditor()}
        >
          <Icon name="link" />
        </ToolbarToggle>
        <ToolbarToggle
          label={t('editor.isolates.one')}
          isSelected={state.isIsolate}
          isDisabled={false}
          onChange={() => isolateAtSelection(editor)}
        >
          <Icon name="isolate" />
        </ToolbarToggle>
      </Toolbar>
    </div>
  )
}

/** In primitives and short lists, so that equal states compare equal and nothing is rendered. */
function readState(editor: Editor) {
  const { state } = editor
  const { selection } = state
  return {
    hasSelection:
      selection instanceof TextSelection &&
      !selection.empty &&
      takesMarks(state) &&
      linkEditorKey.getState(state) !== true,
    marks: markNames.filter((name) => editor.isActive(name)),
    isLink: editor.isActive('link'),
    isIsolate: editor.isActive('bdi'),
  }
}
