import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { Direction } from '../../../shared/article/direction.ts'
import { shortcutName } from '../../app/useShortcuts.ts'
import { asOneStep } from './asOneStep.ts'
import { SideKeys } from './SideKeys.ts'
import { setDirection } from './setDirection.ts'
import { turnedBlocks } from './turnedBlocks.ts'

/** The keys that set a direction by hand: Ctrl+Shift on a side, Ctrl+Alt+R and Ctrl+Alt+L. */
export const DirectionKeys = Extension.create({
  name: 'directionKeys',
  priority: 900,
  addProseMirrorPlugins() {
    const { editor } = this
    const sides = new SideKeys()
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => {
            const direction = letters[shortcutName(event) ?? '']
            return direction !== undefined && toggleDirection(editor, direction)
          },
          handleDOMEvents: {
            keydown: (_view, event) => {
              sides.keyDown(event)
              return false
            },
            keyup: (_view, event) => {
              const direction = sides.keyUp(event)
              if (direction !== null) asOneStep(editor, setDirection(direction))
              return false
            },
            mousedown: () => {
              sides.spoil()
              return false
            },
            blur: () => {
              sides.forget()
              return false
            },
            // Chromium on Windows answers the same keys with a style on the block, which would hide ours.
            beforeinput: (_view, event) => {
              if (event.inputType !== 'formatSetBlockTextDirection') return false
              event.preventDefault()
              return true
            },
          },
        },
      }),
    ]
  },
})

const letters: Record<string, Direction> = { 'Ctrl+Alt+R': 'rtl', 'Ctrl+Alt+L': 'ltr' }

/** Sets the direction, or lets the text decide again where it was set already. */
export function toggleDirection(editor: Editor, direction: Direction): boolean {
  const isSet = turnedBlocks(editor.state.selection).every(
    ({ node }) => node.attrs['direction'] === direction,
  )
  return asOneStep(editor, setDirection(isSet ? null : direction))
}
