import { expandVariant } from '../../shared/checks/lexicon/expandVariant.ts'
import type { TahrirServices } from '../../shared/contract/contract.ts'
import { fail } from '../../shared/failures/fail.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import {
  findLexiconEntry,
  readLexicon,
  removeLexiconEntry,
  writeLexiconEntry,
} from '../../store/lexiconTable.ts'
import type { Store } from '../../store/openStore.ts'
import { decodeText } from '../import/decodeText.ts'
import { storeReply } from '../storeReply.ts'
import { readLexiconCsv, writeLexiconCsv } from './lexiconCsv.ts'
import { starterLexicon } from './starterLexicon.ts'

type LexiconService = Pick<TahrirServices, Extract<keyof TahrirServices, `lexicon.${string}`>>

/** The desk's lexicon. `onChanged` is told of each change, when it is on the disk. */
export function lexiconService({ reader, writer }: Store, onChanged: () => void): LexiconService {
  const told = <R extends { ok: boolean }>(reply: R): R => {
    if (reply.ok) onChanged()
    return reply
  }
  return {
    'lexicon.read': () =>
      storeReply(() => succeed({ own: readLexicon(reader), starter: [...starterLexicon()] })),
    'lexicon.save': ({ number, entry }) => {
      const unreadable = entry.variants.find((variant) => expandVariant(variant) === null)
      if (unreadable !== undefined) return fail('lexiconPattern', { text: unreadable })
      return told(
        storeReply(() =>
          writer
            .transaction(() => {
              const taken = findLexiconEntry(reader, entry.language, entry.approved)
              if (taken !== null && taken !== number) return fail('lexiconTaken', { text: entry.approved })
              const written = writeLexiconEntry(writer, number, entry)
              return written === null ? fail('lexiconMissing') : succeed({ number: written })
            })
            .immediate(),
        ),
      )
    },
    'lexicon.remove': ({ number }) =>
      told(
        storeReply(() => {
          removeLexiconEntry(writer, number)
          return succeed({})
        }),
      ),
    'lexicon.import': ({ name, bytes }) => {
      const text = decodeText(name, bytes)
      if (!text.ok) return text
      const read = readLexiconCsv(text.value)
      if (read === null) return fail('lexiconColumns', { name })
      return told(
        storeReply(() =>
          writer
            .transaction(() => {
              let added = 0
              let changed = 0
              for (const entry of read.entries) {
                const known = findLexiconEntry(reader, entry.language, entry.approved)
                writeLexiconEntry(writer, known, entry)
                if (known === null) added++
                else changed++
              }
              return succeed({ added, changed, refused: read.refused })
            })
            .immediate(),
        ),
      )
    },
    'lexicon.export': () =>
      storeReply(() =>
        succeed({
          name: 'lexicon.csv',
          bytes: new TextEncoder().encode(writeLexiconCsv(readLexicon(reader))),
        }),
      ),
  }
}
