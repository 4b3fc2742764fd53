import type { Editor } from '@tiptap/core'

/** What stands on a clipboard, by media type; jsdom has no DataTransfer of its own. */
export class Clipboard {
  readonly #held = new Map<string, string>()

  constructor(held: Record<string, string> = {}) {
    for (const [type, text] of Object.entries(held)) this.#held.set(type, text)
  }

  getData(type: string): string {
    return this.#held.get(type) ?? ''
  }

  setData(type: string, text: string): void {
    this.#held.set(type, text)
  }

  clearData(): void {
    this.#held.clear()
  }

  get files(): readonly File[] {
    return []
  }

  get types(): readonly string[] {
    return [...this.#held.keys()]
  }
}

/** Copies the selection of an editor, as the browser asks it to; `cut` takes it out as well. */
export function copyFrom(editor: Editor, how: 'copy' | 'cut' = 'copy'): Clipboard {
  const clipboard = new Clipboard()
  send(editor, how, clipboard)
  return clipboard
}

export function pasteInto(editor: Editor, clipboard: Clipboard): void {
  send(editor, 'paste', clipboard)
}

export const html = (text: string) => new Clipboard({ 'text/html': text, 'text/plain': 'نص بديل' })
export const plain = (text: string) => new Clipboard({ 'text/plain': text })

function send(editor: Editor, type: string, clipboardData: Clipboard): void {
  const event = new Event(type, { bubbles: true, cancelable: true })
  editor.view.dom.dispatchEvent(Object.assign(event, { clipboardData }))
}
