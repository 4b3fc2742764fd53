import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimArchive } from '../../../src/store/claimArchive.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-claim-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the claim on an archive', () => {
  it('is refused to a second, and free again when it is released', () => {
    const first = claimArchive(folder)
    if (!first.ok) throw new Error(first.error.message)
    expect(claimArchive(folder)).toMatchObject({ ok: false, error: { code: 'storeInUse' } })
    first.value.release()
    const second = claimArchive(folder)
    expect(second.ok).toBe(true)
    if (second.ok) second.value.release()
  })

  it('goes with a process that is killed', async () => {
    const script = `import { claimArchive } from ${JSON.stringify(join(import.meta.dirname, '../../../src/store/claimArchive.ts'))}
      process.stdout.write(String(claimArchive(process.argv[1]).ok)); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder])
    const [said] = await once(child.stdout, 'data')
    expect(String(said)).toBe('true')
    expect(claimArchive(folder)).toMatchObject({ ok: false })
    child.kill('SIGKILL')
    await once(child, 'exit')
    const after = claimArchive(folder)
    expect(after.ok).toBe(true)
    if (after.ok) after.value.release()
  })

  it('says so where the folder cannot be written', () => {
    expect(claimArchive(join(folder, 'missing'))).toMatchObject({
      ok: false,
      error: { code: 'storeUnreadable' },
    })
  })
})
