import { bareWord } from '../../shared/checks/lineWords.ts'
import type { TahrirServices } from '../../shared/contract/contract.ts'
import { deskWordSchema } from '../../shared/contract/words.ts'
import { fail } from '../../shared/failures/fail.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { findDeskWord, readDeskWords, removeDeskWord, writeDeskWord } from '../../store/deskWordsTable.ts'
import type { Store } from '../../store/openStore.ts'
import { storeReply } from '../storeReply.ts'

type WordsService = Pick<TahrirServices, Extract<keyof TahrirServices, `words.${string}`>>

/** The desk's own words. `onChanged` is told of each change, when it is on the disk. */
export function wordsService({ reader, writer }: Store, onChanged: () => void): WordsService {
  const told = <R extends { ok: boolean }>(reply: R): R => {
    if (reply.ok) onChanged()
    return reply
  }
  return {
    'words.read': () => storeReply(() => succeed({ words: readDeskWords(reader) })),
    'words.save': ({ number, word: written }) => {
      const word = deskWordSchema.safeParse(bareWord(written.normalize('NFC')))
      if (!word.success) return fail('wordUnfit', { text: written.trim() })
      return told(
        storeReply(() =>
          writer
            .transaction(() => {
              const taken = findDeskWord(reader, word.data)
              if (taken !== null) {
                return number === null || number === taken
                  ? succeed({ number: taken })
                  : fail('wordTaken', { text: word.data })
              }
              const kept = writeDeskWord(writer, number, word.data)
              return kept === null ? fail('wordMissing') : succeed({ number: kept })
            })
            .immediate(),
        ),
      )
    },
    'words.remove': ({ number }) =>
      told(
        storeReply(() => {
          removeDeskWord(writer, number)
          return succeed({})
        }),
      ),
  }
}
