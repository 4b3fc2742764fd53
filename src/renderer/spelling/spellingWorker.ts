import '../withoutEval.ts'
import { serve } from '../../shared/rpc/serve.ts'
import { Speller } from '../../shared/spelling/Speller.ts'
import { spellingContract, spellingServices } from '../../shared/spelling/spellingContract.ts'
import { dictionaryAddresses } from './dictionaryAddresses.ts'

/**
 * The thread of a window that has the dictionaries. It is started when the first word is to be looked up, and loads the
 * dictionary of a language when its first word comes. The page itself may not run WebAssembly; this thread may
 * (docs/security.md).
 */
const speller = new Speller(async (language) => {
  const { affixes, words, additions, lists } = dictionaryAddresses[language]
  const [affixText, wordText, additionText, ...listTexts] = await Promise.all([
    read(affixes),
    read(words),
    additions === null ? '' : read(additions),
    ...lists.map(read),
  ])
  return { affixes: affixText, words: wordText, additions: additionText, lists: listTexts }
})

async function read(address: URL): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`A dictionary could not be read: ${answer.status} ${address.pathname}`)
  return answer.text()
}

serve(
  spellingContract,
  spellingServices(speller),
  {
    send: (message) => self.postMessage(message),
    onMessage(listener) {
      const take = ({ data }: MessageEvent) => listener(data)
      self.addEventListener('message', take)
      return () => self.removeEventListener('message', take)
    },
  },
  { onBug: (method, error) => console.error(`${method}:`, error) },
)
