import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ArticleListStore, createArticleList } from '../../../../src/renderer/library/articleList.ts'
import { openClient } from '../openClient.ts'

const body = 'فقرة من نص قصير كُتب لهذه التجربة وحدها، وفيها جملة كاملة.'

describe('the list of articles', () => {
  let opened: ReturnType<typeof openClient>
  beforeEach(() => {
    opened = openClient()
  })
  afterEach(() => opened.dispose())

  async function listOf(count: number) {
    for (let number = 1; number <= count; number++) await opened.add(`خبر رقم ${number}\n${body}`)
    const list = createArticleList(opened.client)
    await vi.waitFor(() => expect(list.getSnapshot().phase).toBe('ready'))
    return list
  }

  const shown = (list: ArticleListStore) => {
    const { rows, count } = list.getSnapshot()
    return Array.from({ length: count }, (_, place) => rows.get(place)?.headline ?? '…')
  }

  it('says that an empty archive is empty', async () => {
    const list = await listOf(0)
    expect(list.getSnapshot()).toMatchObject({ count: 0, total: 0, isCapped: false })
  })

  it('reads what comes into sight, the newest first, at the end as soon as in the middle', async () => {
    const list = await listOf(330)
    expect(list.getSnapshot()).toMatchObject({ total: 330, count: 330 })
    expect(list.getSnapshot().rows.size).toBe(100)
    expect(shown(list)[0]).toBe('خبر رقم 330')

    list.show(310, 329)
    await vi.waitFor(() => expect(shown(list).at(-1)).toBe('خبر رقم 1'))
    expect(shown(list)[150]).toBe('…')
    expect((await list.read(95, 210)).map(({ headline }) => headline)).toEqual(
      Array.from({ length: 116 }, (_, index) => `خبر رقم ${235 - index}`),
    )
  })

  it('takes in what changes in the archive, where it is looked at', async () => {
    const list = await listOf(150)
    list.show(100, 120)
    await vi.waitFor(() => expect(shown(list)[149]).toBe('خبر رقم 1'))
    await opened.add(`خبر وصل الآن\n${body}`)
    await vi.waitFor(() => expect(list.getSnapshot().total).toBe(151))
    await vi.waitFor(() => expect(shown(list)[150]).toBe('خبر رقم 1'))
    list.show(0, 10)
    await vi.waitFor(() => expect(shown(list)[0]).toBe('خبر وصل الآن'))
  })

  it('finds by words page after page, and shows the trash only when it is asked for', async () => {
    const list = await listOf(3)
    const id = await opened.add(`مهرجان السينما يفتتح دورته\n${body}`)
    list.setView({ query: ' السينما ' })
    await vi.waitFor(() => expect(shown(list)).toEqual(['مهرجان السينما يفتتح دورته']))

    await opened.client.call('articles.setStatus', { id, status: 'trashed' })
    await vi.waitFor(() => expect(shown(list)).toEqual([]))
    list.setView({ query: '', filter: { status: 'trashed' } })
    await vi.waitFor(() => expect(shown(list)).toEqual(['مهرجان السينما يفتتح دورته']))

    list.setView({ query: 'التجربة', filter: {} })
    await vi.waitFor(() => expect(shown(list)).toHaveLength(3))
  })

  it('is sorted by what is chosen', async () => {
    const list = await listOf(3)
    list.setView({ sort: { by: 'headline', isDescending: false } })
    await vi.waitFor(() => expect(shown(list)).toEqual(['خبر رقم 1', 'خبر رقم 2', 'خبر رقم 3']))
  })

  it('drops the answer to a question that a newer one has overtaken', async () => {
    const list = await listOf(3)
    const id = list.getSnapshot().rows.get(0)?.id ?? ''
    await opened.client.call('articles.setStatus', { id, status: 'trashed' })
    await vi.waitFor(() => expect(list.getSnapshot().total).toBe(2))
    opened.way.hold()
    list.setView({ filter: { status: 'trashed' } })
    list.setView({ filter: { status: 'draft' } })
    opened.way.release()
    await vi.waitFor(() => expect(list.getSnapshot().phase).toBe('ready'))
    expect(shown(list)).toEqual(['خبر رقم 2', 'خبر رقم 1'])
  })
})
