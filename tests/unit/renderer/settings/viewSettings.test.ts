// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { createViewSettings, textScales } from '../../../../src/renderer/settings/viewSettings.ts'

const create = () => createViewSettings(() => window.localStorage)

describe('the view settings', () => {
  beforeEach(() => window.localStorage.clear())

  it('outlive the page, but for focus mode', () => {
    const settings = create()
    settings.stepTextScale(2)
    settings.change({ isTypewriter: true, isFocused: true })
    expect(create().getSnapshot()).toEqual({ textScale: 1.25, isTypewriter: true, isFocused: false })
  })

  it('tell of each change, and of none where the text is as large as it gets', () => {
    const settings = create()
    let told = 0
    settings.subscribe(() => told++)
    settings.stepTextScale(100)
    expect(settings.getSnapshot().textScale).toBe(textScales.at(-1))
    settings.stepTextScale(1)
    expect(told).toBe(1)
    settings.stepTextScale(-100)
    expect(settings.getSnapshot().textScale).toBe(textScales[0])
  })

  it('are the usual ones where what was stored is broken or storage is forbidden', () => {
    const usual = { textScale: 1, isTypewriter: false, isFocused: false }
    for (const stored of ['{', '[]', '"x"', '{"textScale":1.07,"isTypewriter":"yes"}']) {
      window.localStorage.setItem('tahrir.view', stored)
      expect(create().getSnapshot(), stored).toEqual(usual)
    }
    const forbidden = createViewSettings(() => {
      throw new DOMException('no', 'SecurityError')
    })
    forbidden.change({ isTypewriter: true })
    expect(forbidden.getSnapshot()).toEqual({ ...usual, isTypewriter: true })
  })
})
