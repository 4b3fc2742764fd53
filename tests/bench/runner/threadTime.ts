/**
 * The milliseconds of CPU that this thread spends on some work: what else the machine has to do, and what the
 * compiler and the collector of garbage do on other threads, is not in it.
 */
export function threadTime(work: () => unknown): number {
  const start = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}
