import { defineConfig } from 'vitest/config'

/** `fast` is what `npm run check` runs; `slow` needs the built program and a browser. */
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
          name: 'slow',
          include: ['tests/{e2e,reliability,judges}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Each file has a host, a store and a browser of its own, and waits most of the time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Programs start on an empty archive, without the sample piece of a first start.
          env: { TAHRIR_SAMPLE: 'none' },
        },
      },
    ],
  },
})
