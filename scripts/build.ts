import { buildProgram } from './buildProgram.ts'

/** `npm run build`: always builds; `-- --if-stale` only where the sources have changed since the last build. */
const onlyIfStale = process.argv.includes('--if-stale')

if (!buildProgram({ onlyIfStale })) process.exitCode = 1
