/** What the test answers to the next dialog of its kind; without an answer a dialog is cancelled. */
export type DialogAnswer =
  | { open: string[] }
  | { save: string }
  /** Under the name that the dialog proposes. */
  | { saveIn: string }
  | { message: number }

/** What the program asked of the system, told to the test. */
export type Notice =
  | { kind: 'openedOutside'; address: string }
  | { kind: 'errorBox'; title: string; content: string }
  | { kind: 'dialog'; dialog: 'open' | 'save' | 'message'; options: Record<string, unknown> }
  | { kind: 'menu'; labels: string[] }
  | { kind: 'contextMenu'; labels: string[] }
  | { kind: 'copied'; text: string }
  | { kind: 'opened'; bounds: { x: number; y: number; width: number; height: number } }
  | { kind: 'focused' }
  | { kind: 'theme'; source: string }
  | { kind: 'progress'; value: number }
  | { kind: 'notification'; title: string; body: string }
  | { kind: 'dragged'; file: string; icon: string }
  /** A file was put into the system's list of recent ones; null: the list was cleared. */
  | { kind: 'recentDocument'; path: string | null }
  /** A page is there, for the first time or again. */
  | { kind: 'loaded' }

/** What the test has a person do outside the page. */
export type Order =
  | { kind: 'answerDialogs'; answers: DialogAnswer[] }
  /** Takes back the answers that no dialog has asked for. */
  | { kind: 'forgetAnswers' }
  | { kind: 'chooseMenuItem'; label: string }
  | { kind: 'chooseMenuItemById'; id: string }
  /** Asks for the menu at the pointer, over a link or over text that can be changed. */
  | { kind: 'openContextMenu'; linkURL: string; isEditable: boolean }
  | { kind: 'chooseContextItem'; label: string }
  | { kind: 'moveWindow'; bounds: { x: number; y: number; width: number; height: number } }
  /** The person goes to another program. */
  | { kind: 'leaveWindows' }
  | { kind: 'clickNotification' }
  /** What befalls the machine: an event of `powerMonitor`. */
  | { kind: 'power'; event: 'suspend' | 'lock-screen' | 'shutdown' }
  /** A signal to the main process, which Electron answers by quitting. */
  | { kind: 'terminate' }
  /** As the file manager of macOS asks a running program to open a file. */
  | { kind: 'openFile'; path: string }
  | { kind: 'quit' }

/** Said after each order, in their order: it has been followed. */
export interface Obeyed {
  kind: 'obeyed'
}

export function notify(notice: Notice | Obeyed): void {
  process.send?.(notice)
}
