import type { Session } from './BrowserConnection.ts'

const modifierBits: Record<string, number> = { alt: 1, control: 2, meta: 4, shift: 8 }

/** A key event of Electron (`sendInputEvent`) as one of Chromium. Letters are all that the program presses. */
export function pressKey(
  session: Session,
  { type, keyCode, modifiers = [] }: { type: string; keyCode: string; modifiers?: string[] },
): void {
  if (!/^[A-Z]$/.test(keyCode)) throw new Error(`The stand-in has no key ${keyCode}.`)
  void session.send('Input.dispatchKeyEvent', {
    type: type === 'keyUp' ? 'keyUp' : 'rawKeyDown',
    code: `Key${keyCode}`,
    key: modifiers.includes('shift') ? keyCode : keyCode.toLowerCase(),
    windowsVirtualKeyCode: keyCode.charCodeAt(0),
    modifiers: modifiers.reduce((sum, modifier) => sum + (modifierBits[modifier] ?? 0), 0),
  })
}
