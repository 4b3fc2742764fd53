import { resolve } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'

/** How the page is built that both hosts show. Told where, since electron-vite bundles its configuration into another file. */
export function rendererBuild(projectFolder: string): UserConfig {
  const at = (path: string) => resolve(projectFolder, path)
  return {
    root: at('src/renderer'),
    base: './',
    // Of React Aria's thirty-four languages, those that the screen speaks.
    plugins: [react(), optimizeLocales.vite({ locales: ['ar', 'en-US'] })],
    // The one thread of the page. Its folder tells the hosts that it may run WebAssembly, which the page may not.
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'workers/[name]-[hash].js' } },
    },
    build: {
      outDir: at('out/renderer'),
      minify: true,
      // One style sheet, so that no rule's place depends on which part of the screen was opened first.
      cssCodeSplit: false,
      // What is written into a script is fetched by an address that the content policy does not allow.
      assetsInlineLimit: (file) => (file.includes('dictionaries') ? false : undefined),
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: { index: at('src/renderer/index.html') } },
    },
  }
}
