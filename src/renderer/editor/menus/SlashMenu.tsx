import { type Editor, useEditorState } from '@tiptap/react'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { slashMenuId, slashMenuKey, slashOptionId } from './SlashKeys.ts'
import { runSlashItem, type SlashItemName } from './slashItems.ts'
import './SlashMenu.css'

/** What may be put on the line, below it. The keyboard stays in the text; see `SlashKeys`. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const open = useEditorState({
    editor,
    selector: ({ editor: current }) => slashMenuKey.getState(current.state),
  })
  const from = open?.from
  const count = open?.items.length
  useLayoutEffect(() => {
    const element = list.current
    if (from === undefined || count === undefined || !element) return undefined
    const place = () => placeAtLine(editor, from, element)
    place()
    document.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      document.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [editor, from, count])
  if (!open) return null
  return (
    <div
      ref={list}
      className="slash-menu popover"
      id={slashMenuId}
      role="listbox"
      aria-label={t('editor.slash.title')}
    >
      {open.items.map((name, index) => (
        <div
          key={name}
          id={slashOptionId(name)}
          role="option"
          aria-selected={index === open.index}
          tabIndex={-1}
          className="slash-option"
          // The text keeps the keyboard.
          onMouseDown={(event) => {
            event.preventDefault()
            runSlashItem(editor, name, open.from)
          }}
        >
          <SlashIcon name={name} />
          {t(name === 'heading' || name === 'conclusion' ? `editor.role.${name}` : `editor.block.${name}`)}
        </div>
      ))}
      {open.items.length === 0 && (
        <div role="option" aria-selected="false" aria-disabled="true" tabIndex={-1} className="slash-option">
          {t('editor.slash.none')}
        </div>
      )}
    </div>
  )
}

function SlashIcon({ name }: { name: SlashItemName }) {
  if (name === 'heading' || name === 'conclusion') {
    return (
      <span aria-hidden="true" className="slash-glyph">
        {name === 'heading' ? '§' : '∎'}
      </span>
    )
  }
  return <Icon name={name} />
}

/** Below the line, on the side on which it begins; above it where there is no room below. */
function placeAtLine(editor: Editor, position: number, element: HTMLElement): void {
  const line = editor.view.coordsAtPos(Math.min(position, editor.state.doc.content.size))
  const { width, height } = element.getBoundingClientRect()
  const block = editor.view.domAtPos(position).node
  const host = block instanceof Element ? block : block.parentElement
  const isRightToLeft = host !== null && getComputedStyle(host).direction === 'rtl'
  const left = isRightToLeft ? line.left - width : line.left
  const isRoomBelow = line.bottom + height + 8 < window.innerHeight
  element.style.left = `${Math.max(8, Math.min(left, window.innerWidth - width - 8))}px`
  element.style.top = `${Math.max(8, isRoomBelow ? line.bottom + 4 : line.top - height - 4)}px`
}
