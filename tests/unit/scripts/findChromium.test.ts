import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../../scripts/findChromium.ts'

const ending = process.platform === 'win32' ? '.exe' : ''
let folder: string
let chrome: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-chromium-'))
  chrome = join(folder, `google-chrome${ending}`)
  writeFileSync(chrome, '')
  chmodSync(chrome, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('The search for a Chromium', () => {
  it('takes the one that CHROMIUM names', () => {
    expect(findChromium({ CHROMIUM: chrome, PATH: '' })).toBe(chrome)
  })

  it('takes none where CHROMIUM names one that is not there', () => {
    expect(findChromium({ CHROMIUM: join(folder, 'nowhere'), PATH: folder })).toBeNull()
  })

  it('looks through the search path', () => {
    expect(findChromium({ PATH: ['', join(folder, 'nowhere'), folder].join(delimiter) })).toBe(chrome)
  })
})
