import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createArticleList } from '../../../../src/renderer/library/articleList.ts'
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

  it('says that an empty archive is empty', async () => {
    const list = await listOf(0)
    expect(list.getSnapshot()).toMatchObject({ rows: [], total: 0, hasMore: false })
  })

  it('comes page by page, the newest first, and each article once', async () => {
    const list = await listOf(230)
    expect(list.getSnapshot()).toMatchObject({ total: 230, hasMore: true })
    expect(list.getSnapshot().rows).toHaveLength(100)
    expect(list.getSnapshot().rows[0]?.headline).toBe('خبر رقم 230')

    list.loadMore()
    list.loadMore()
    await vi.waitFor(() => expect(list.getSnapshot().rows).toHaveLength(200))
    list.loadMore()
    await vi.waitFor(() => expect(list.getSnapshot().hasMore).toBe(false))
    expect(new Set(list.getSnapshot().rows.map(({ id }) => id)).size).toBe(230)
    expect(list.getSnapshot().rows.at(-1)?.headline).toBe('خبر رقم 1')
  })

  it('takes in what changes in the archive and keeps as many rows as were there', async () => {
    const list = await listOf(150)
    list.loadMore()
    await vi.waitFor(() => expect(list.getSnapshot().rows).toHaveLength(150))
    await opened.add(`خبر وصل الآن\n${body}`)
    await vi.waitFor(() => expect(list.getSnapshot().rows[0]?.headline).toBe('خبر وصل الآن'))
    expect(list.getSnapshot().rows.length).toBeGreaterThanOrEqual(150)
    expect(list.getSnapshot().total).toBe(151)
  })

  it('finds by words and shows the trash only when it is asked for', async () => {
    const list = await listOf(3)
    const id = await opened.add(`مهرجان السينما يفتتح دورته\n${body}`)
    list.setFilter({ query: ' السينما ', status: null })
    await vi.waitFor(() => expect(list.getSnapshot().rows.map((row) => row.id)).toEqual([id]))

    await opened.client.call('articles.setStatus', { id, status: 'trashed' })
    await vi.waitFor(() => expect(list.getSnapshot().rows).toEqual([]))
    list.setFilter({ query: '', status: 'trashed' })
    await vi.waitFor(() => expect(list.getSnapshot().rows.map((row) => row.id)).toEqual([id]))
  })

  it('drops the answer to a question that a newer one has overtaken', async () => {
    const list = await listOf(3)
    await opened.client.call('articles.setStatus', {
      id: list.getSnapshot().rows[0]?.id ?? '',
      status: 'trashed',
    })
    await vi.waitFor(() => expect(list.getSnapshot().total).toBe(2))
    opened.way.hold()
    list.setFilter({ query: '', status: 'trashed' })
    list.setFilter({ query: '', status: 'draft' })
    opened.way.release()
    await vi.waitFor(() => expect(list.getSnapshot().phase).toBe('ready'))
    expect(list.getSnapshot().rows.map(({ status }) => status)).toEqual(['draft', 'draft'])
  })
})
