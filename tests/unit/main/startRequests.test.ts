import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStartRequests, requestOfAddress, startRequests } from '../../../src/main/startRequests.ts'

describe('what the program is started with', () => {
  it('is files, seen from the folder of the start, and articles by their address', () => {
    expect(
      startRequests(['--no-sandbox', 'خبر.txt', '/tmp/b.tahrir', 'tahrir://article/0f3c-11'], '/home/desk'),
    ).toEqual([
      { kind: 'file', path: resolve('/home/desk', 'خبر.txt') },
      { kind: 'file', path: resolve('/tmp/b.tahrir') },
      { kind: 'article', id: '0f3c-11' },
    ])
  })

  it('is nothing where the address is another', () => {
    for (const address of [
      'tahrir://app/index.html',
      'tahrir://article/',
      'tahrir://article/a/b',
      `tahrir://article/${'a'.repeat(65)}`,
      'https://article/1',
      'javascript:alert(1)',
    ]) {
      expect(requestOfAddress(address), address).toBeNull()
      expect(startRequests([address], '/'), address).toEqual([])
    }
  })

  it('comes whole to the program that runs already, whatever else is sent to it', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const requests = startRequests(words, '/desk')
        expect(readStartRequests(JSON.parse(JSON.stringify({ requests })))).toEqual(requests)
      }),
    )
    fc.assert(
      fc.property(fc.anything(), (sent) => void expect(Array.isArray(readStartRequests(sent))).toBe(true)),
    )
  })
})
