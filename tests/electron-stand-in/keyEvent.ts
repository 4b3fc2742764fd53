const modifierBits: Record<string, number> = { alt: 1, control: 2, meta: 4, shift: 8 }

interface ElectronKeyEvent {
  type: string
  keyCode: string
  modifiers?: string[]
}

/** The keys beside letters and digits that the program presses: the physical key, and Windows' number for it. */
const others: Record<string, [code: string, number: number]> = {
  ',': ['Comma', 188],
  '-': ['Minus', 189],
  Enter: ['Enter', 13],
  F1: ['F1', 112],
}

/** A key event of Electron (`sendInputEvent`) for `Input.dispatchKeyEvent`. */
export function keyEvent({ type, keyCode, modifiers = [] }: ElectronKeyEvent) {
  const [code, number] = physicalKey(keyCode)
  return {
    type: type === 'keyUp' ? ('keyUp' as const) : ('rawKeyDown' as const),
    code,
    key: keyCode.length > 1 || modifiers.includes('shift') ? keyCode : keyCode.toLowerCase(),
    windowsVirtualKeyCode: number,
    modifiers: modifiers.reduce((sum, modifier) => sum + (modifierBits[modifier] ?? 0), 0),
  }
}

function physicalKey(keyCode: string): [code: string, number: number] {
  if (/^[A-Z]$/.test(keyCode)) return [`Key${keyCode}`, keyCode.charCodeAt(0)]
  if (/^[0-9]$/.test(keyCode)) return [`Digit${keyCode}`, keyCode.charCodeAt(0)]
  const other = others[keyCode]
  if (other === undefined) throw new Error(`The stand-in has no key ${keyCode}.`)
  return other
}
