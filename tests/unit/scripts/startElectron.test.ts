import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { electronRuntime, obstacleToWindow, runElectron } from '../../../scripts/startElectron.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-electron-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A runtime that does what a shell script says. */
function runtime(script: string): string {
  const path = join(folder, 'electron')
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return path
}

describe.runIf(process.platform !== 'win32')('Starting Electron', () => {
  it('gives the exit code of a run that a person ended', async () => {
    expect(await runElectron(runtime('exit 0'), [], {})).toBe(0)
  })

  it('sees that the runtime gave up, as without its libraries or its sandbox', async () => {
    expect(await runElectron(runtime('exit 127'), [], {})).toBeNull()
    expect(await runElectron(runtime('kill -SEGV $$'), [], {})).toBeNull()
    expect(await runElectron(join(folder, 'nowhere'), [], {})).toBeNull()
  })

  it('runs the program with the words it was given, and as Electron even where a shell asks for Node', async () => {
    const check = '[ -e "$1/package.json" ] && [ "$2" = --words ] && [ -z "$ELECTRON_RUN_AS_NODE" ]'
    expect(await runElectron(runtime(check), ['--words'], { ELECTRON_RUN_AS_NODE: '1' })).toBe(0)
  })

  it('finds the runtime where ELECTRON_OVERRIDE_DIST_PATH says', () => {
    const path = runtime('exit 0')
    expect(electronRuntime({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(path)
    expect(electronRuntime({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere') })).toBeNull()
  })
})

describe('What stands against a window', () => {
  const isLinux = process.platform === 'linux'

  it('is a missing display, on Linux', () => {
    expect(obstacleToWindow({})).toBe(isLinux ? 'noDisplay' : null)
  })

  it('is the root account, on Linux', () => {
    const expected = isLinux && process.getuid?.() === 0 ? 'isRoot' : null
    expect(obstacleToWindow({ DISPLAY: ':0' })).toBe(expected)
    expect(obstacleToWindow({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(expected)
  })
})
