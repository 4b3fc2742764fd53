const modifierBits: Record<string, number> = { alt: 1, control: 2, meta: 4, shift: 8 }

interface ElectronKeyEvent {
  type: string
  keyCode: string
  modifiers?: string[]
}

/** A key event of Electron (`sendInputEvent`) for `Input.dispatchKeyEvent`. Letters are all that the program presses. */
export function keyEvent({ type, keyCode, modifiers = [] }: ElectronKeyEvent) {
  if (!/^[A-Z]$/.test(keyCode)) throw new Error(`The stand-in has no key ${keyCode}.`)
  return {
    type: type === 'keyUp' ? ('keyUp' as const) : ('rawKeyDown' as const),
    code: `Key${keyCode}`,
    key: modifiers.includes('shift') ? keyCode : keyCode.toLowerCase(),
    windowsVirtualKeyCode: keyCode.charCodeAt(0),
    modifiers: modifiers.reduce((sum, modifier) => sum + (modifierBits[modifier] ?? 0), 0),
  }
}
