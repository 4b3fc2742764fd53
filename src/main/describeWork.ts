import type { BatchKind } from '../services/hostPort.ts'
import type { UiLanguage } from '../shared/contract/system.ts'
import { counted } from '../shared/text/counted.ts'
import { workTexts } from './workTexts.ts'

/** What the system tells of a work that is over, or null where it was so small that nobody waited for it. */
export function describeWork(
  kind: BatchKind,
  { done, failed }: { done: number; failed: number },
  language: UiLanguage,
): string | null {
  const isOfMany = kind === 'import' || kind === 'export'
  if (isOfMany && done + failed < 2) return null
  const texts = workTexts[language]
  return [
    ...(done > 0 || failed === 0 ? [counted(texts.done[kind], done, language)] : []),
    ...(failed > 0 ? [counted(texts.failed[kind], failed, language)] : []),
  ].join(' ')
}
