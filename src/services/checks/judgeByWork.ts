import type { WordJudge } from '../../shared/spelling/misspeltIn.ts'
import type { CallWork } from '../worker/callWork.ts'

/** Has words judged in the thread that does the long work, so that no window waits while a dictionary is loaded. */
export function judgeByWork(work: CallWork): WordJudge {
  return {
    async unknown(language, words) {
      const reply = await work('spelling.unknown', { language, words: [...words] })
      if (!reply.ok) throw new Error(reply.error.message)
      return reply.value.unknown
    },
    async suggest(language, word, isThorough) {
      const reply = await work('spelling.suggest', { language, word, isThorough })
      if (!reply.ok) throw new Error(reply.error.message)
      return reply.value.suggestions
    },
  }
}
