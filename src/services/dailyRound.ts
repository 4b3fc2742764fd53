/** How long after the start the first round comes, and how often one comes after that, in milliseconds. */
const firstRound = 30_000
const betweenRounds = 60 * 60 * 1000

/**
 * Calls `round` a while after the start and every hour from then on, one at a time, until it is stopped. One
 * that fails is told to `onFailed` and does not keep the next from coming.
 */
export function dailyRound(round: () => Promise<void>, onFailed: (error: unknown) => void): () => void {
  let timer = setTimeout(run, firstRound)
  timer.unref()
  let isStopped = false
  function run() {
    void round()
      .catch(onFailed)
      .finally(() => {
        if (isStopped) return
        timer = setTimeout(run, betweenRounds)
        timer.unref()
      })
  }
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}
