import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servePageFile } from '../../../src/main/pageFiles.ts'

const secret = 'هذا السطر خارج مجلد الصفحة'

describe('servePageFile', () => {
  let root = ''
  const ask = (address: string, method = 'GET') =>
    servePageFile(join(root, 'renderer'), new Request(address, { method }))
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'tahrir-page-'))
    mkdirSync(join(root, 'renderer/assets'), { recursive: true })
    writeFileSync(join(root, 'renderer/index.html'), '<!doctype html><title>تحرير</title>')
    writeFileSync(join(root, 'renderer/assets/index-a1.js'), 'export {}')
    writeFileSync(join(root, 'renderer/assets/notes.md'), secret)
    writeFileSync(join(root, 'secret.json'), secret)
  })
  afterAll(() => rmSync(root, { recursive: true }))

  it('serves the page with a policy that lets in nothing from elsewhere and nothing inline', async () => {
    const response = await ask('tahrir://app/index.html?x#y')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(await response.text()).toContain('تحرير')
  })

  it('serves what belongs to the page', async () => {
    const response = await ask('tahrir://app/assets/index-a1.js')
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
    expect((await ask('tahrir://app/assets/index-a1.js', 'HEAD')).status).toBe(200)
  })

  it('serves nothing of another host, of no known kind, or that is not there', async () => {
    for (const address of [
      'tahrir://other/index.html',
      'tahrir://app/',
      'tahrir://app/assets',
      'tahrir://app/assets/notes.md',
      'tahrir://app/assets/gone.js',
      'tahrir://app/%',
      'tahrir://app/index.html%00.js',
    ]) {
      expect([address, (await ask(address)).status]).toEqual([address, 404])
    }
  })

  it('takes no request that would change something', async () => {
    expect((await ask('tahrir://app/index.html', 'POST')).status).toBe(405)
  })

  it('lets no path lead out of the folder', async () => {
    const step = fc.constantFrom(
      '..',
      '%2e%2e',
      '.%2E',
      '.',
      'assets',
      '%2f',
      '%5c',
      '/',
      '\\',
      'renderer',
      '',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const response = await ask(`tahrir://app/${steps.join('/')}/secret.json`)
        expect(response.status).toBe(404)
        expect(await response.text()).not.toContain(secret)
      }),
      { numRuns: 500 },
    )
    for (const path of [
      '..%2fsecret.json',
      '%2e%2e%2fsecret.json',
      'assets/..%2f..%2fsecret.json',
      '..%5csecret.json',
    ]) {
      expect((await ask(`tahrir://app/${path}`)).status).toBe(404)
    }
  })
})
