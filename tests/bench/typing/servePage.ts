import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'

const root = resolve(import.meta.dirname, 'page')
const outDir = resolve(import.meta.dirname, '../../../out/bench/typing-page')

/** Builds the page of the benchmark as the program's own page is built, and serves it on this machine only. */
export async function servePage(): Promise<{ address: string; close(): Promise<void> }> {
  const shared = { root, configFile: false, logLevel: 'warn' } as const
  await build({
    ...shared,
    base: './',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, minify: true, chunkSizeWarningLimit: 4000 },
  })
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: true },
  })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The page of the benchmark is not served.')
  return { address, close: () => server.close() }
}
