import { describe, expect, it } from 'vitest'
import { printable } from '../../../src/cli/terminal.ts'

describe('What is printed in a line', () => {
  it('can neither break the line nor steer the terminal', () => {
    expect(printable('عنوان\nثان')).toBe('عنوان ثان')
    expect(printable('\u001B]0;title\u0007\u001B[2Jخبر')).toBe(' ]0;title  [2Jخبر')
    expect(printable('a\tb\u009Bc')).toBe('a b c')
  })

  it('keeps letters, marks and direction marks as they are', () => {
    const text = 'كِتَابٌ \u200Fعن «News» — 2024'
    expect(printable(text)).toBe(text)
  })
})
