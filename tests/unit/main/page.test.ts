import { describe, expect, it } from 'vitest'
import { isPageAddress } from '../../../src/main/page.ts'

describe('isPageAddress', () => {
  it('knows the program’s page, with whatever query and fragment', () => {
    for (const address of ['tahrir://app/index.html', 'tahrir://app/index.html?a=1#article']) {
      expect(isPageAddress(address)).toBe(true)
    }
  })

  it('knows no other address for it', () => {
    const others = [
      'tahrir://app/',
      'tahrir://app/assets/index.js',
      'tahrir://app/other/../../index.html/x',
      'tahrir://evil/index.html',
      'tahrir://app.evil/index.html',
      'tahrir://user@app/index.html',
      'tahrir://app:80/index.html',
      'https://app/index.html',
      'file:///index.html',
      'javascript:tahrir://app/index.html',
      'about:blank',
      '',
    ]
    expect(others.filter(isPageAddress)).toEqual([])
  })
})
