import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlAddress } from '../../../../src/services/export/htmlAddress.ts'
import { isSafeAddress } from '../../../../src/shared/article/safeAddress.ts'

describe('An address in an exported link', () => {
  it.each([
    'https://example.com/',
    'https://example.com/a?b=1&c=%D8%A3#d',
    'http://مثال.com/أخبار?بحث=نص',
    'mailto:desk@example.com?subject=x',
    'tel:+9611234567',
  ])('stays as it is where it is valid: %s', (address) => {
    expect(htmlAddress(address)).toBe(address)
  })

  it.each([
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['https://example.com/a|b[c]{d}^`\\e', 'https://example.com/a%7Cb%5Bc%5D%7Bd%7D%5E%60/e'],
    ['https://example.com/50%-off#a#b', 'https://example.com/50%25-off#a%23b'],
    ['http:example.com', 'http://example.com/'],
    ['HTT\tPS://example.com/\u202egpj', 'https://example.com/%E2%80%AEgpj'],
    ['https://user:secret@example.com/x', 'https://example.com/x'],
    ['https://[2001:db8::1]:8080/x', 'https://[2001:db8::1]:8080/x'],
    ['tel:+961 (1) 2', 'tel:+961%20(1)%202'],
  ])('is made valid: %s', (given, expected) => {
    expect(htmlAddress(given)).toBe(expected)
  })

  it('leads where it led and is safe, whatever the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          fc.string({ unit: 'binary' }).map((text) => `https://example.com/${text}`),
        ),
        (address) => {
          fc.pre(isSafeAddress(address))
          const written = htmlAddress(address)
          expect(isSafeAddress(written)).toBe(true)
          expect(new URL(written).host).toBe(new URL(address).host)
          expect(written).not.toMatch(/[\s"<>\\^`{|}]/u)
          expect(htmlAddress(written)).toBe(written)
        },
      ),
    )
  })
})
