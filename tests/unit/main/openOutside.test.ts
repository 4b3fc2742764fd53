import { beforeEach, describe, expect, it, vi } from 'vitest'

const opened = vi.hoisted(() => [] as string[])
vi.mock('electron', () => ({ shell: { openExternal: async (address: string) => opened.push(address) } }))
const { openOutside } = await import('../../../src/main/openOutside.ts')

describe('openOutside', () => {
  beforeEach(() => opened.splice(0))

  it('gives web and mail addresses to the system, in their normal form', () => {
    openOutside('https://example.com/ناس')
    openOutside('HTTP://EXAMPLE.com')
    openOutside('mailto:desk@example.com')
    openOutside('java\nscript:alert(1)')
    expect(opened).toEqual([
      'https://example.com/%D9%86%D8%A7%D8%B3',
      'http://example.com/',
      'mailto:desk@example.com',
    ])
  })

  it('leaves every other address alone: the system runs programs for some', () => {
    for (const address of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/html,<script>',
      'smb://example.com/share',
      'ms-msdt:/id',
      'tahrir://app/index.html',
      'example.com',
      '',
      `https://example.com/${'a'.repeat(3000)}`,
    ]) {
      openOutside(address)
    }
    expect(opened).toEqual([])
  })
})
