/** What a command sees of the outside. */
export interface Terminal {
  /** Writes to standard output. Resolves to false once nobody reads it any more, as after `| head`. */
  write(output: string | Uint8Array): Promise<boolean>
  /** Writes one line to standard error. */
  note(sentence: string): void
  /** Shows how far long work is where a person watches, and nothing elsewhere; null takes it away. */
  progress(text: string | null): void
}

/** The terminal of this process. */
export function processTerminal({ stdout, stderr }: NodeJS.Process): Terminal {
  const isWatched = stderr.isTTY === true
  let isRead = true
  let shown = ''

  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isRead = false
  })
  // Nobody is left to tell that nobody reads what went wrong.
  stderr.on('error', () => {})

  const progress = (text: string | null) => {
    const next = text === null ? '' : printable(text).slice(0, Math.max(10, (stderr.columns || 80) - 1))
    if (!isWatched || next === shown) return
    shown = next
    stderr.write(`\r\u001B[2K${shown}`)
  }

  return {
    progress,
    write(output) {
      if (stdout.isTTY) progress(null)
      if (!isRead) return Promise.resolve(false)
      return new Promise((resolve) => stdout.write(output, () => resolve(isRead)))
    },
    note(sentence) {
      progress(null)
      stderr.write(`${printable(sentence)}\n`)
    },
  }
}

/** Keeps text that holds line breaks or escape sequences from breaking a line or steering the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}
