import { defineConfig } from 'vitest/config'

/** Programs start on an empty archive, without the sample piece of a first start. */
const withoutSample = { TAHRIR_SAMPLE: 'none' }

const quick = ['tests/{unit,contract,migrations,conformance,architecture}/**/*.test.{ts,tsx}']
/** Tests that put another module in place of `electron`: each has a module graph of its own. */
const withoutElectron = ['tests/unit/main/*.test.ts', 'tests/contract/electronTransport.test.ts']

/** Tests of the command line and the package, which have no window. */
const withoutWindow = ['tests/e2e/{commandLine,packedProgram}.test.ts']
/** Tests of the Electron program that the stand-in for Electron lets a test look into. */
const standInOnly = ['tests/e2e/electron*.test.ts']
/** Minutes long each: `npm run test:reliability` runs them, `npm test` does not. */
const longTests = ['tests/reliability/load/**', 'tests/reliability/{hostile,disk/failingDisk}.test.ts']
const inElectron = process.env['TAHRIR_HOST'] === 'electron'
/**
 * Of the second host `npm test` runs what crosses the host: its windows, menus, dialogs, safety and end. All of it, twice,
 * would take a quarter of an hour; `TAHRIR_HOST=stand-in npm run test:e2e` runs it whole.
 */
const crossingTheHost = [
  'tests/e2e/electron{StandIn,Safety,Quit,Desktop}.test.ts',
  'tests/e2e/{menus,twoWindows}.test.ts',
]

/** What needs the built program. The suite is made for two cores, and these wait for pages and programs half of the time. */
const withProgram = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // `expect.poll` would give up after a second, which on a busy machine says nothing.
  expect: { poll: { timeout: 20_000, interval: 25 } },
  maxWorkers: 4,
  sequence: { groupOrder: 1 },
  globalSetup: 'tests/harness/chromiumFolders.ts',
}

/**
 * `fast` and `fast-electron` are what `npm run check` runs; the others need the built program. `e2e` and `e2e-desktop`
 * are the same tests on two hosts, the second in part (tests/README.md): the browser host, and the Electron program over the stand-in, or in
 * Electron where TAHRIR_HOST says so. Where modules are not isolated, the files of a worker share them, and one Chromium.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: quick,
          exclude: withoutElectron,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
          // Vitest alone would leave one of two cores idle.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'fast-electron',
          include: withoutElectron,
          testTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...withProgram,
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          exclude: [...withoutWindow, ...standInOnly],
          isolate: false,
          env: { ...withoutSample, TAHRIR_HOST: 'browser' },
        },
      },
      {
        test: {
          ...withProgram,
          name: 'e2e-desktop',
          include: process.env['TAHRIR_HOST'] === undefined ? crossingTheHost : ['tests/e2e/*.test.ts'],
          exclude: inElectron ? [...withoutWindow, ...standInOnly] : withoutWindow,
          isolate: false,
          env: { ...withoutSample, TAHRIR_HOST: inElectron ? 'electron' : 'stand-in' },
        },
      },
      {
        test: {
          ...withProgram,
          name: 'slow',
          include: ['tests/{reliability,judges}/**/*.test.ts', ...withoutWindow],
          exclude: process.env['TAHRIR_LONG'] === '1' ? [] : longTests,
          env: withoutSample,
        },
      },
    ],
  },
})
