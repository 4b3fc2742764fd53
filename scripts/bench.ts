/** The benchmarks, each a module of its own that gives whether it could be trusted. */
const benches: Record<string, string> = {
  checks: '../tests/bench/checks/runChecks.ts',
  export: '../tests/bench/export/runExport.ts',
  typing: '../tests/bench/typing/runTyping.ts',
  library: '../tests/bench/library/runLibrary.ts',
}

/** `npm run bench -- typing`: runs one benchmark with the options after its name, and prints its table. */
const [name = '', ...args] = process.argv.slice(2)
const path = Object.hasOwn(benches, name) ? benches[name] : undefined

if (path === undefined) {
  console.error(`Which benchmark? ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
} else {
  const { run } = (await import(new URL(path, import.meta.url).href)) as {
    run(args: string[]): Promise<boolean>
  }
  if (!(await run(args))) process.exitCode = 1
}
