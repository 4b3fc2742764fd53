import { basename, join } from 'node:path'
import type { DialogAnswer } from './standInMessages.ts'
import { notify } from './standInMessages.ts'

const answers: DialogAnswer[] = JSON.parse(process.env['STAND_IN_DIALOGS'] ?? '[]')

export function answerDialogs(more: DialogAnswer[]): void {
  answers.push(...more)
}

export function forgetAnswers(): void {
  answers.length = 0
}

/** Electron's dialogs, with the window first or left out; a person who answers from a list. */
export const dialog = {
  async showOpenDialog(...input: [object, object?]) {
    const answer = take('open', input)
    return answer && 'open' in answer
      ? { canceled: false, filePaths: answer.open }
      : { canceled: true, filePaths: [] }
  },
  async showSaveDialog(...input: [object, object?]) {
    const answer = take('save', input)
    if (answer && 'save' in answer) return { canceled: false, filePath: answer.save }
    if (!answer || !('saveIn' in answer)) return { canceled: true, filePath: '' }
    const { defaultPath } = optionsOf(input) as { defaultPath: string }
    return { canceled: false, filePath: join(answer.saveIn, basename(defaultPath)) }
  },
  async showMessageBox(...input: [object, object?]) {
    return { response: dialog.showMessageBoxSync(...input), checkboxChecked: false }
  },
  showMessageBoxSync(...input: [object, object?]): number {
    const answer = take('message', input)
    const { cancelId = 0 } = optionsOf(input) as { cancelId?: number }
    return answer && 'message' in answer ? answer.message : cancelId
  },
  showErrorBox(title: string, content: string): void {
    notify({ kind: 'errorBox', title, content })
  },
}

function take(kind: 'open' | 'save' | 'message', input: [object, object?]): DialogAnswer | undefined {
  notify({ kind: 'dialog', dialog: kind, options: optionsOf(input) })
  const index = answers.findIndex((answer) => kind in answer || (kind === 'save' && 'saveIn' in answer))
  return index === -1 ? undefined : answers.splice(index, 1)[0]
}

function optionsOf([first, second]: [object, object?]): Record<string, unknown> {
  return { ...(second ?? first) }
}
