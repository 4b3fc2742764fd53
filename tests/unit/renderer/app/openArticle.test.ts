import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOpenArticle, type OpenArticleStore } from '../../../../src/renderer/app/openArticle.ts'
import { type ArticleSession, openArticleSession } from '../../../../src/renderer/editor/ArticleSession.ts'
import { openClient } from '../openClient.ts'

describe('the open article', () => {
  let opened: ReturnType<typeof openClient>
  let asked: string[]
  let answer: boolean
  let openArticle: OpenArticleStore
  beforeEach(() => {
    opened = openClient()
    asked = []
    answer = false
    openArticle = createOpenArticle({
      openSession: (id) => openArticleSession(opened.client, id),
      askToLeave: async (failure) => {
        asked.push(failure.code)
        return answer
      },
    })
  })
  afterEach(() => opened.dispose())

  const add = (headline: string) => opened.add(`${headline}\nنص المقال في فقرة واحدة قصيرة.`)

  function session(): ArticleSession {
    const state = openArticle.getSnapshot()
    if (state.kind !== 'open') throw new Error(`no article is open: ${state.kind}`)
    return state.session
  }

  it('is saved before another takes its place', async () => {
    const first = await add('الأول')
    const second = await add('الثاني')
    await openArticle.open(first)
    session().metadata.set('desk', 'الاقتصاد')
    expect(await openArticle.open(second)).toBe(true)
    expect(openArticle.getSnapshot()).toMatchObject({ kind: 'open', id: second })
    expect(asked).toEqual([])
    await openArticle.open(first)
    expect(session().metadata.get('desk')).toBe('الاقتصاد')
  })

  it('is the one that was asked for last, whatever was asked before', async () => {
    const ids = await Promise.all(['أ', 'ب', 'ج'].map(add))
    const opening = ids.map((id) => openArticle.open(id))
    expect(await Promise.all(opening)).toEqual([false, false, true])
    expect(openArticle.getSnapshot()).toMatchObject({ kind: 'open', id: ids[2] })
  })

  it('stays the same session when it is opened again', async () => {
    const id = await add('الأول')
    await openArticle.open(id)
    const before = session()
    await openArticle.open(id)
    expect(session()).toBe(before)
  })

  it('stays where it cannot be saved and the person does not want to lose anything', async () => {
    const first = await add('الأول')
    const second = await add('الثاني')
    await openArticle.open(first)
    const before = session()
    before.metadata.set('desk', 'الرياضة')
    opened.way.cut()
    expect(await openArticle.open(second)).toBe(false)
    expect(session()).toBe(before)
    expect(asked).toEqual(['disconnected'])

    opened.way.mend()
    expect(await openArticle.open(second)).toBe(true)
    expect(asked).toHaveLength(1)
  })

  it('is left all the same where the person says so', async () => {
    await openArticle.open(await add('الأول'))
    session().metadata.set('desk', 'الرياضة')
    opened.way.cut()
    answer = true
    expect(await openArticle.close()).toBe(true)
    expect(openArticle.getSnapshot()).toEqual({ kind: 'none' })
  })

  it('is told as missing where there is none of that id', async () => {
    expect(await openArticle.open('no-such-article')).toBe(false)
    expect(openArticle.getSnapshot()).toMatchObject({
      kind: 'failed',
      id: 'no-such-article',
      failure: { code: 'articleMissing' },
    })
    await openArticle.close()
    expect(openArticle.getSnapshot()).toEqual({ kind: 'none' })
  })
})
