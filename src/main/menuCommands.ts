import type { Modifier } from './pageKey.ts'

/** A command of the page: its name, which has its words in `hostTexts`, and its key (docs/keyboard.md). */
export interface MenuCommand {
  id: keyof typeof keys
  keyCode: string
  held: readonly Modifier[]
}

const command = ['command'] as const
const commandAlt = ['command', 'alt'] as const
const commandShift = ['command', 'shift'] as const

const keys = {
  newArticle: ['N', commandAlt],
  importFiles: ['O', commandAlt],
  exportArticle: ['E', commandAlt],
  finish: ['C', commandAlt],
  save: ['S', command],
  closeTab: ['W', commandAlt],
  settings: [',', commandAlt],
  undo: ['Z', command],
  redo: ['Z', commandShift],
  pastePlain: ['V', commandShift],
  selectAll: ['A', command],
  find: ['F', command],
  replace: ['H', command],
  convert: ['X', commandAlt],
  macros: ['S', commandAlt],
  searchArticles: ['F', commandAlt],
  paragraph: ['0', commandAlt],
  heading: ['1', commandAlt],
  conclusion: ['2', commandAlt],
  standfirst: ['3', commandAlt],
  bold: ['B', command],
  italic: ['I', command],
  underline: ['U', command],
  strike: ['S', commandShift],
  highlight: ['H', commandShift],
  link: ['K', command],
  fromRight: ['R', commandAlt],
  fromLeft: ['L', commandAlt],
  isolate: ['I', commandAlt],
  table: ['G', commandAlt],
  images: ['P', commandAlt],
  separator: ['-', commandAlt],
  invisible: ['U', commandAlt],
  outline: ['M', commandAlt],
  details: ['B', commandAlt],
  history: ['Z', commandAlt],
  preview: ['V', commandAlt],
  findings: ['K', commandAlt],
  showInvisible: ['H', commandAlt],
  textOnly: ['J', commandAlt],
  typewriter: ['Y', commandAlt],
  shortcuts: ['F1', []],
  diagnostics: ['F1', ['shift']],
} as const satisfies Record<string, readonly [string, readonly Modifier[]]>

export type MenuCommandName = keyof typeof keys

/** The command of that name with its key. */
export function menuCommand(id: MenuCommandName): MenuCommand {
  const [keyCode, held] = keys[id]
  return { id, keyCode, held }
}
