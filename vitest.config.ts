import { configDefaults, defineConfig } from 'vitest/config'

/** Minutes long each: `npm run test:reliability` runs them, `npm test` does not. */
const longTests = ['tests/reliability/load/**', 'tests/reliability/{hostile,disk/failingDisk}.test.ts']

/** Programs start on an empty archive, without the sample piece of a first start. */
const withoutSample = { TAHRIR_SAMPLE: 'none' }

/** Tests of the command line and the package, which have no window. */
const withoutWindow = ['tests/e2e/{commandLine,packedProgram}.test.ts']
/** Tests of the Electron program that the stand-in for Electron lets a test look into. */
const standInOnly = ['tests/e2e/electron*.test.ts']
const inElectron = process.env['TAHRIR_HOST'] === 'electron'

/** The end-to-end tests on one host (tests/README.md). */
const endToEnd = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // One module graph and one Chromium for all files of a worker: each file starts a host and an archive of its own.
  isolate: false,
  // A file waits for pages most of the time.
  maxWorkers: 3,
  // `expect.poll` would give up after a second, which on a busy machine says nothing.
  expect: { poll: { timeout: 20_000, interval: 25 } },
}

/**
 * `fast` is what `npm run check` runs; the others need the built program. `e2e` and `e2e-desktop` are the same tests
 * on two hosts: the browser host, and the Electron program over the stand-in (in Electron, where TAHRIR_HOST says so).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['tests/{unit,contract,migrations,conformance,architecture}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          // The suite is made for two cores; vitest alone would leave one of them idle.
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...endToEnd,
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          exclude: [...withoutWindow, ...standInOnly],
          sequence: { groupOrder: 1 },
          env: { ...withoutSample, TAHRIR_HOST: 'browser' },
        },
      },
      {
        test: {
          ...endToEnd,
          name: 'e2e-desktop',
          include: ['tests/e2e/*.test.ts'],
          exclude: inElectron ? [...withoutWindow, ...standInOnly] : withoutWindow,
          sequence: { groupOrder: 2 },
          env: { ...withoutSample, TAHRIR_HOST: inElectron ? 'electron' : 'stand-in' },
        },
      },
      {
        test: {
          name: 'slow',
          include: ['tests/{reliability,judges}/**/*.test.ts', ...withoutWindow],
          exclude: [...configDefaults.exclude, ...(process.env['TAHRIR_LONG'] === '1' ? [] : longTests)],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          env: withoutSample,
        },
      },
    ],
  },
})
