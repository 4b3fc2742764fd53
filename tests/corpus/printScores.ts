import type { CheckScore } from './measureChecks.ts'

/** A table of the scores, one line for each check. */
export function scoreLines(scores: readonly CheckScore[]): string[] {
  return [
    'check                 right  wrong  missed  precision  recall',
    ...scores.map(({ code, right, wrong, missed, precision, recall }) =>
      [
        code.padEnd(20),
        String(right).padStart(6),
        String(wrong.length).padStart(6),
        String(missed.length).padStart(7),
        precision.toFixed(3).padStart(10),
        recall.toFixed(3).padStart(7),
      ].join(' '),
    ),
  ]
}
