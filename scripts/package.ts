import { parseArgs } from 'node:util'
import { build, Platform } from 'electron-builder'
import { buildProgram } from './buildProgram.ts'
import { packageConfig } from './package/packageConfig.ts'
import { writeLicences } from './package/writeLicences.ts'

/**
 * `npm run package`: makes the installable program for this system (or `--linux`, `--mac`, `--win`) in
 * `out/packages`. electron-builder fetches Electron's runtime and its own tools for that.
 */
const { values } = parseArgs({
  options: { linux: { type: 'boolean' }, mac: { type: 'boolean' }, win: { type: 'boolean' } },
})
const chosen = [
  ...(values.linux ? [Platform.LINUX] : []),
  ...(values.mac ? [Platform.MAC] : []),
  ...(values.win ? [Platform.WINDOWS] : []),
]

if (!buildProgram({ onlyIfStale: true, isQuiet: true })) process.exit(1)
writeLicences()
for (const platform of chosen.length > 0 ? chosen : [Platform.current()]) {
  await build({ targets: platform.createTarget(), config: packageConfig(), publish: 'never' })
}
