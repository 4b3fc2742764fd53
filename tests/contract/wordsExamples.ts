import { expect, vi } from 'vitest'
import type { TahrirContract } from '../../src/shared/contract/contract.ts'
import type { MethodName } from '../../src/shared/rpc/contract.ts'
import type { Reply } from '../../src/shared/rpc/failure.ts'
import { bytesOf, type World } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'

type Words = Extract<MethodName<TahrirContract>, `words.${string}`>
type DeclaredFailure<N extends Words> = TahrirContract['methods'][N]['failures'][number]
type Example = (world: World) => Promise<Reply<unknown>>

const breakWords = (world: World) => world.store.writer.exec('ALTER TABLE desk_words RENAME TO lost_words')
const save = async (world: World, number: number | null, word: string) =>
  (await world.page()).client.call('words.save', { number, word })

/** The calls about the desk's own words that succeed. */
export const wordsMethodExamples: Record<Words, (world: World) => Promise<void>> = {
  async 'words.read'(world) {
    const { client } = await world.page()
    expectValue(await client.call('words.save', { number: null, word: 'بوكروفسك' }))
    expectValue(await client.call('words.save', { number: null, word: 'أفدييفكا' }))
    const { words } = expectValue(await client.call('words.read', {}))
    expect(words.map(({ word }) => word)).toEqual(['أفدييفكا', 'بوكروفسك'])
  },

  async 'words.save'(world) {
    const { client } = await world.page()
    const heard = vi.fn()
    client.on('wordsChanged', heard)
    const text = 'مدينة شربتاخ\nوصل الوفد صباح الأحد إلى شربتاخ، ثم زار ضواحي مدينة شربتاخ الشرقية.\n'
    const { id } = expectValue(await client.call('transfers.import', { name: 'a.txt', bytes: bytesOf(text) }))
    const misspelt = async () =>
      expectValue(await client.call('checks.run', { id }))
        .findings.filter(({ code }) => code === 'spelling')
        .map(({ text: found }) => found)
    expect(await misspelt()).toEqual(['شربتاخ', 'شربتاخ', 'شربتاخ'])
    // Harakat and tatweel are no part of a word.
    const { number } = expectValue(await client.call('words.save', { number: null, word: ' شَربتـاخ ' }))
    expect(await misspelt()).toEqual([])
    expect(expectValue(await client.call('words.save', { number: null, word: 'شربتاخ' })).number).toBe(number)
    expectValue(await client.call('words.save', { number, word: 'شربتوخ' }))
    expect(expectValue(await client.call('words.read', {})).words).toEqual([{ number, word: 'شربتوخ' }])
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(3))
  },

  async 'words.remove'(world) {
    const { client } = await world.page()
    const { number } = expectValue(await client.call('words.save', { number: null, word: 'Tahrir' }))
    expectValue(await client.call('words.remove', { number }))
    expectValue(await client.call('words.remove', { number }))
    expect(expectValue(await client.call('words.read', {})).words).toEqual([])
  },
}

/** The calls about the desk's own words that fail, each with what it declares. */
export const wordsFailureExamples: { [N in Words]: Record<DeclaredFailure<N>, Example> } = {
  'words.read': {
    async storeFailed(world) {
      breakWords(world)
      return (await world.page()).client.call('words.read', {})
    },
  },
  'words.save': {
    wordUnfit: (world) => save(world, null, 'كلمتان اثنتان'),
    async wordTaken(world) {
      await save(world, null, 'بوكروفسك')
      const other = expectValue(await save(world, null, 'أفدييفكا'))
      return save(world, other.number, 'بوكروفسك')
    },
    wordMissing: (world) => save(world, 99, 'بوكروفسك'),
    async storeFailed(world) {
      world.store.writer.pragma('query_only = ON')
      return save(world, null, 'بوكروفسك')
    },
  },
  'words.remove': {
    async storeFailed(world) {
      breakWords(world)
      return (await world.page()).client.call('words.remove', { number: 1 })
    },
  },
}
