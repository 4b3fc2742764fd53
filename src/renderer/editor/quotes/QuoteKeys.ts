import { Extension } from '@tiptap/core'
import { backToQuotation, leaveQuotation, toggleAttribution } from './quoteCommands.ts'

/** The keys of a quotation: its attribution, and the ways out of it. */
export const QuoteKeys = Extension.create({
  name: 'quoteKeys',
  // Before the editor's own Enter, which would split the quotation in two.
  priority: 890,
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Enter: () => editor.commands.command(leaveQuotation),
      Backspace: () => editor.commands.command(backToQuotation),
      'Mod-Alt-4': () => editor.commands.command(toggleAttribution),
    }
  },
})
