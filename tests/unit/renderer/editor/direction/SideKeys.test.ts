import { describe, expect, it } from 'vitest'
import { SideKeys } from '../../../../../src/renderer/editor/direction/SideKeys.ts'

/** «+ShiftLeft» presses, «-ShiftLeft» releases, «click» comes between; what each release chose. */
function play(...steps: string[]): (string | null)[] {
  const keys = new SideKeys()
  return steps.flatMap((step) => {
    if (step === 'click') keys.spoil()
    else if (step === 'blur') keys.forget()
    else if (step.startsWith('+')) keys.keyDown({ code: step.slice(1) })
    else return [keys.keyUp({ code: step.slice(1) })]
    return []
  })
}

describe('Ctrl and Shift pressed alone', () => {
  it('choose the side of Shift, once, in whatever order they are pressed and released', () => {
    expect(play('+ControlLeft', '+ShiftLeft', '-ShiftLeft', '-ControlLeft')).toEqual(['ltr', null])
    expect(play('+ShiftRight', '+ControlRight', '-ShiftRight', '-ControlRight')).toEqual(['rtl', null])
    expect(play('+ControlLeft', '+ShiftRight', '-ControlLeft', '-ShiftRight')).toEqual(['rtl', null])
  })

  it('choose again with every press of Shift only when all keys were up', () => {
    expect(
      play(
        '+ControlLeft',
        '+ShiftLeft',
        '-ShiftLeft',
        '-ControlLeft',
        '+ControlLeft',
        '+ShiftRight',
        '-ShiftRight',
      ),
    ).toEqual(['ltr', null, 'rtl'])
  })

  it('choose nothing with another key, a click, both sides of Shift, or one of the two', () => {
    expect(play('+ControlLeft', '+ShiftLeft', '+KeyS', '-KeyS', '-ShiftLeft', '-ControlLeft')).toEqual([
      null,
      null,
      null,
    ])
    expect(play('+ControlLeft', '+ShiftLeft', 'click', '-ShiftLeft', '-ControlLeft')).toEqual([null, null])
    expect(play('+ControlLeft', '+ShiftLeft', '+ShiftRight', '-ShiftLeft')).toEqual([null])
    expect(play('+ShiftLeft', '-ShiftLeft', '+ControlLeft', '-ControlLeft')).toEqual([null, null])
  })

  it('forget what was pressed when the keyboard goes elsewhere', () => {
    expect(play('+ControlLeft', '+ShiftLeft', 'blur', '-ShiftLeft', '+ShiftRight', '-ShiftRight')).toEqual([
      null,
      null,
    ])
  })

  it('keep their repeats for one press', () => {
    expect(play('+ControlLeft', '+ControlLeft', '+ShiftLeft', '+ShiftLeft', '-ShiftLeft')).toEqual(['ltr'])
  })
})
