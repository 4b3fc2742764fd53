import { expect, vi } from 'vitest'
import type { LexiconEntry } from '../../src/shared/checks/lexicon/LexiconEntry.ts'
import type { TahrirContract } from '../../src/shared/contract/contract.ts'
import { maximumFileSize } from '../../src/shared/contract/transfers.ts'
import type { MethodName } from '../../src/shared/rpc/contract.ts'
import type { Reply } from '../../src/shared/rpc/failure.ts'
import { bytesOf, type World } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'

type Checking = Extract<MethodName<TahrirContract>, `checks.${string}` | `lexicon.${string}`>
type DeclaredFailure<N extends Checking> = TahrirContract['methods'][N]['failures'][number]
type Example = (world: World) => Promise<Reply<unknown>>

const entry: LexiconEntry = {
  approved: 'غوتيريش',
  variants: ['جوتيريش', 'غوتيريس'],
  note: 'الأمين العام',
  language: 'ar',
  kind: 'person',
  source: 'المكتب',
}

const lock = (world: World) => world.store.writer.pragma('query_only = ON')
const breakLexicon = (world: World) => world.store.writer.exec('ALTER TABLE lexicon RENAME TO lost_lexicon')
const csv = (...rows: string[]) => bytesOf(['approved,variants,note', ...rows, ''].join('\r\n'))

/** The calls of proofreading that succeed. */
export const checkMethodExamples: Record<Checking, (world: World) => Promise<void>> = {
  async 'checks.run'(world) {
    const { client } = await world.page()
    const text = 'وصول الوفد الى القاهرة\nوصل الوفد صباح اليوم , ثم غادر بعد لقاء قصير مع الوزير في مكتبه.\n'
    const { id } = expectValue(await client.call('transfers.import', { name: 'a.txt', bytes: bytesOf(text) }))
    const { findings } = expectValue(await client.call('checks.run', { id }))
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'hamza', field: 'headline', text: 'الى', suggestions: ['إلى'] }),
    )
    expect(findings.map(({ code }) => code)).toContain('punctuation-latin')
    expectValue(await client.call('desk.change', { checks: { off: ['hamza'] } }))
    const less = expectValue(await client.call('checks.run', { id })).findings
    expect(less.map(({ code }) => code)).not.toContain('hamza')
  },

  async 'lexicon.read'(world) {
    const { client } = await world.page()
    const { own, starter } = expectValue(await client.call('lexicon.read', {}))
    expect(own).toEqual([])
    expect(starter.length).toBeGreaterThan(300)
  },

  async 'lexicon.save'(world) {
    const { client } = await world.page()
    const heard = vi.fn()
    client.on('lexiconChanged', heard)
    const { number } = expectValue(await client.call('lexicon.save', { number: null, entry }))
    expectValue(await client.call('lexicon.save', { number, entry: { ...entry, note: '' } }))
    expect(expectValue(await client.call('lexicon.read', {})).own).toEqual([{ ...entry, note: '', number }])
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2))
  },

  async 'lexicon.remove'(world) {
    const { client } = await world.page()
    const { number } = expectValue(await client.call('lexicon.save', { number: null, entry }))
    expectValue(await client.call('lexicon.remove', { number }))
    expectValue(await client.call('lexicon.remove', { number }))
    expect(expectValue(await client.call('lexicon.read', {})).own).toEqual([])
  },

  async 'lexicon.import'(world) {
    const { client } = await world.page()
    expectValue(await client.call('lexicon.save', { number: null, entry }))
    const bytes = csv('غوتيريش,غوتريش,', 'زغرب,زاغرب; زجرب,', ',بلا معتمد,', 'نمط,بيون[غج,')
    const reply = expectValue(await client.call('lexicon.import', { name: 'أسماء.csv', bytes }))
    expect(reply).toMatchObject({
      added: 1,
      changed: 1,
      refused: [
        { line: 4, problem: 'approvedMissing' },
        { line: 5, problem: 'patternUnreadable' },
      ],
    })
  },

  async 'lexicon.export'(world) {
    const { client } = await world.page()
    expectValue(await client.call('lexicon.save', { number: null, entry }))
    const { bytes } = expectValue(await client.call('lexicon.export', {}))
    const { number } = expectValue(await client.call('lexicon.read', {})).own[0] ?? { number: 0 }
    expectValue(await client.call('lexicon.remove', { number }))
    expectValue(await client.call('lexicon.import', { name: 'a.csv', bytes }))
    expect(expectValue(await client.call('lexicon.read', {})).own).toMatchObject([entry])
  },
}

const importCsv =
  (bytes: Uint8Array): Example =>
  async (world) => {
    const { client } = await world.page()
    return client.call('lexicon.import', { name: 'a.csv', bytes })
  }

/** The calls of proofreading that fail, each with what it declares. */
export const checkFailureExamples: { [N in Checking]: Record<DeclaredFailure<N>, Example> } = {
  'checks.run': {
    async articleMissing(world) {
      const { client } = await world.page()
      return client.call('checks.run', { id: 'no-such-article' })
    },
    async documentUnreadable(world) {
      const { client, id } = await world.pageWithArticle()
      world.store.writer.prepare("UPDATE documents SET state = x'FFFFFF'").run()
      return client.call('checks.run', { id })
    },
    async storeFailed(world) {
      const { client, id } = await world.pageWithArticle()
      breakLexicon(world)
      return client.call('checks.run', { id })
    },
  },
  'lexicon.read': {
    async storeFailed(world) {
      const { client } = await world.page()
      breakLexicon(world)
      return client.call('lexicon.read', {})
    },
  },
  'lexicon.save': {
    async lexiconTaken(world) {
      const { client } = await world.page()
      expectValue(await client.call('lexicon.save', { number: null, entry }))
      return client.call('lexicon.save', { number: null, entry })
    },
    async lexiconMissing(world) {
      const { client } = await world.page()
      return client.call('lexicon.save', { number: 99, entry })
    },
    async lexiconPattern(world) {
      const { client } = await world.page()
      return client.call('lexicon.save', { number: null, entry: { ...entry, variants: ['بيون[غج'] } })
    },
    async storeFailed(world) {
      const { client } = await world.page()
      lock(world)
      return client.call('lexicon.save', { number: null, entry })
    },
  },
  'lexicon.remove': {
    async storeFailed(world) {
      const { client } = await world.page()
      breakLexicon(world)
      return client.call('lexicon.remove', { number: 1 })
    },
  },
  'lexicon.import': {
    fileEmpty: importCsv(new Uint8Array()),
    fileTooLarge: (world) => importCsv(new Uint8Array(maximumFileSize + 1))(world),
    fileNotText: importCsv(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0)),
    lexiconColumns: importCsv(bytesOf('الاسم,غيره\nأ,ب\n')),
    async storeFailed(world) {
      lock(world)
      return importCsv(csv('زغرب,زاغرب,'))(world)
    },
  },
  'lexicon.export': {
    async storeFailed(world) {
      const { client } = await world.page()
      breakLexicon(world)
      return client.call('lexicon.export', {})
    },
  },
}
