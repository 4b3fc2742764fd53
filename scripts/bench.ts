/** `npm run bench`: tests/bench/runner/main.ts says what it takes. By its address, since no script is built with the tests. */
const address = new URL('../tests/bench/runner/main.ts', import.meta.url).href
const { main } = (await import(address)) as { main(args: string[]): Promise<void> }
await main(process.argv.slice(2))
