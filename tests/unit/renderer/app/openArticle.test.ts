import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOpenArticle, type OpenArticleStore } from '../../../../src/renderer/app/openArticle.ts'
import { type ArticleSession, openArticleSession } from '../../../../src/renderer/editor/ArticleSession.ts'
import { openClient } from '../openClient.ts'

describe('the open articles', () => {
  let opened: ReturnType<typeof openClient>
  let asked: string[]
  let answer: boolean
  let openArticle: OpenArticleStore
  const create = (kept: { id: string; headline: string }[] = []) =>
    createOpenArticle({
      openSession: (id) => openArticleSession(opened.client, id),
      askToLeave: async (failure) => {
        asked.push(failure.code)
        return answer
      },
      kept,
    })
  beforeEach(() => {
    opened = openClient()
    asked = []
    answer = false
    openArticle = create()
  })
  afterEach(() => opened.dispose())

  const add = (headline: string) => opened.add(`${headline}\nنص المقال في فقرة واحدة قصيرة.`)
  const tabs = () => openArticle.getTabs().map(({ kind, id }) => ({ kind, id }))

  function session(): ArticleSession {
    const state = openArticle.getSnapshot()
    if (state.kind !== 'open') throw new Error(`no article is open: ${state.kind}`)
    return state.session
  }

  it('keep their sessions while another is in front, in the order in which they were opened', async () => {
    const first = await add('الأول')
    const second = await add('الثاني')
    await openArticle.open(first)
    const before = session()
    expect(await openArticle.open(second)).toBe(true)
    expect(openArticle.getSnapshot()).toMatchObject({ kind: 'open', id: second })
    await openArticle.open(first)
    expect(session()).toBe(before)
    expect(tabs()).toEqual([
      { kind: 'open', id: first },
      { kind: 'open', id: second },
    ])
  })

  it('are brought to the front by the last wish, whatever was wished before', async () => {
    const ids = await Promise.all(['أ', 'ب', 'ج'].map(add))
    const opening = ids.map((id) => openArticle.open(id))
    expect(await Promise.all(opening)).toEqual([false, false, true])
    expect(openArticle.getSnapshot()).toMatchObject({ kind: 'open', id: ids[2] })
  })

  it('are stepped through around both ends', async () => {
    const ids = await Promise.all(['أ', 'ب', 'ج'].map(add))
    for (const id of ids) await openArticle.open(id)
    await openArticle.step(1)
    expect(openArticle.getSnapshot()).toMatchObject({ id: ids[0] })
    await openArticle.step(-1)
    expect(openArticle.getSnapshot()).toMatchObject({ id: ids[2] })
  })

  it('are saved when they are closed, and the next one comes to the front', async () => {
    const first = await add('الأول')
    const second = await add('الثاني')
    await openArticle.open(first)
    session().metadata.set('desk', 'الاقتصاد')
    await openArticle.open(second)
    expect(await openArticle.close(first)).toBe(true)
    expect(openArticle.getSnapshot()).toMatchObject({ kind: 'open', id: second })
    expect(await openArticle.close()).toBe(true)
    expect(openArticle.getSnapshot()).toEqual({ kind: 'none' })
    await openArticle.open(first)
    expect(session().metadata.get('desk')).toBe('الاقتصاد')
    expect(asked).toEqual([])
  })

  it('stay where one cannot be saved and the person does not want to lose anything', async () => {
    await openArticle.open(await add('الأول'))
    const before = session()
    before.metadata.set('desk', 'الرياضة')
    opened.way.cut()
    expect(await openArticle.close()).toBe(false)
    expect(session()).toBe(before)
    expect(asked).toEqual(['disconnected'])

    opened.way.mend()
    expect(await openArticle.close()).toBe(true)
    expect(asked).toHaveLength(1)
  })

  it('are closed all the same where the person says so', async () => {
    await openArticle.open(await add('الأول'))
    session().metadata.set('desk', 'الرياضة')
    opened.way.cut()
    answer = true
    expect(await openArticle.close()).toBe(true)
    expect(tabs()).toEqual([])
  })

  it('stay open where none of them is in front', async () => {
    const id = await add('الأول')
    await openArticle.open(id)
    await openArticle.leave()
    expect(openArticle.getSnapshot()).toEqual({ kind: 'none' })
    expect(tabs()).toEqual([{ kind: 'open', id }])
  })

  it('rest after a reload, each until somebody goes to it', async () => {
    const first = await add('الأول')
    const second = await add('الثاني')
    openArticle = create([
      { id: first, headline: 'الأول' },
      { id: second, headline: 'الثاني' },
    ])
    await openArticle.open(second)
    expect(tabs()).toEqual([
      { kind: 'resting', id: first },
      { kind: 'open', id: second },
    ])
    await openArticle.close()
    expect(openArticle.getSnapshot()).toMatchObject({ kind: 'open', id: first })
  })

  it('tell of one that is missing, whose tab goes with it', async () => {
    const id = await add('الأول')
    await openArticle.open(id)
    expect(await openArticle.open('no-such-article')).toBe(false)
    expect(openArticle.getSnapshot()).toMatchObject({
      kind: 'failed',
      id: 'no-such-article',
      failure: { code: 'articleMissing' },
    })
    await openArticle.open(id)
    expect(tabs()).toEqual([{ kind: 'open', id }])
  })
})
