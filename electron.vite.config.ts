import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import { rendererBuild } from './scripts/rendererBuild.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

/**
 * `out/node` holds the Electron main process and the command line (with the browser host) and the
 * store's worker thread, `out/preload`
 * the one script of the window, `out/renderer` the page that both hosts show.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/node',
      rolldownOptions: {
        input: {
          main: at('src/main/main.ts'),
          cli: at('src/cli/main.ts'),
          storeWorker: at('src/services/worker/storeWorker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('src/preload/preload.ts') },
        // A sandboxed window runs only CommonJS preloads.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: rendererBuild(import.meta.dirname),
})
