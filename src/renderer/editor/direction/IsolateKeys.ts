import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { Direction } from '../../../shared/article/direction.ts'
import { shortcutName } from '../../app/useShortcuts.ts'
import { asOneStep } from './asOneStep.ts'
import { isolateAllNeeded, toggleIsolate } from './isolateCommands.ts'

/** Ctrl+Alt+I isolates, and takes an isolate off. */
export const IsolateKeys = Extension.create({
  name: 'isolateKeys',
  priority: 900,
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => {
            if (shortcutName(event) !== 'Ctrl+Alt+I') return false
            isolateAtSelection(editor)
            return true
          },
        },
      }),
    ]
  },
})

export function isolateAtSelection(editor: Editor): boolean {
  return asOneStep(editor, toggleIsolate(articleDirection(editor)))
}

export function isolateEverywhere(editor: Editor): boolean {
  return asOneStep(editor, isolateAllNeeded(articleDirection(editor)))
}

/** The direction of the whole text, as the screen has it. */
export function articleDirection(editor: Editor): Direction {
  return editor.view.dom.dir === 'ltr' ? 'ltr' : 'rtl'
}
