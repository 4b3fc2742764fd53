import type { Run } from '../../../shared/article/inline.ts'
import { foldRuns } from '../foldRuns.ts'

/** The text of runs, isolates as the characters that Unicode has for them, closed on each line of theirs. */
export function isolatedText(runs: readonly Run[]): string {
  return foldRuns(runs, {
    text: (value) => value,
    mark(mark, parts) {
      const text = parts.join('')
      if (mark.type !== 'bdi') return text
      const open = mark.direction === 'rtl' ? '\u2067' : '\u2066'
      return text
        .split('\n')
        .map((line) => (line === '' ? '' : `${open}${line}\u2069`))
        .join('\n')
    },
  }).join('')
}
