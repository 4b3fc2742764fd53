import { type Command, Extension, InputRule } from '@tiptap/core'
import { insertBlock } from './insertBlock.ts'

/** Puts a separator, a line across the text, after the block at the caret or above an empty line. */
export const insertSeparator: Command = insertBlock((schema) => schema.node('separator'))

/** Separators by key, and by three hyphens at the start of a line. */
export const Separators = Extension.create({
  name: 'separators',
  addKeyboardShortcuts() {
    return { 'Mod-Alt--': () => this.editor.commands.command(insertSeparator) }
  },
  addInputRules() {
    return [
      new InputRule({
        find: /^---$/,
        handler: ({ state, range, commands }) => {
          const { $from } = state.selection
          if ($from.depth !== 1 || $from.parent.attrs['role'] !== null) return null
          // Only the hyphens; what stands after the caret stays.
          if ($from.parentOffset !== $from.parent.content.size) return null
          state.tr.delete(range.from, range.to)
          commands.command(insertSeparator)
          return undefined
        },
      }),
    ]
  },
})
