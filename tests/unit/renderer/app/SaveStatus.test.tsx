// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SaveStatus } from '../../../../src/renderer/app/SaveStatus.tsx'
import { UnsavedMark } from '../../../../src/renderer/app/tabs/UnsavedMark.tsx'
import { openArticleSession } from '../../../../src/renderer/editor/ArticleSession.ts'
import { openClient } from '../openClient.ts'
import { render } from '../render.tsx'

describe('the saving state on the screen', () => {
  let opened: ReturnType<typeof openClient>
  let remove = () => {}
  beforeEach(() => {
    opened = openClient()
  })
  afterEach(() => {
    remove()
    opened.dispose()
  })

  async function open() {
    const id = await opened.add('عنوان للتجربة\nنص المقال في فقرة واحدة قصيرة.')
    const session = await openArticleSession(opened.client, id)
    if (!session.ok) throw new Error(session.error.message)
    const rendered = await render(
      <>
        <SaveStatus session={session.value} />
        <UnsavedMark session={session.value} />
      </>,
    )
    remove = rendered.remove
    const status = rendered.element.querySelector('[role="status"]') as HTMLElement
    const spoken = rendered.element.querySelector('[aria-live="polite"]') as HTMLElement
    const mark = () => rendered.element.querySelector('.tab-unsaved')
    return { session: session.value, status, spoken, mark }
  }

  const isWarned = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

  it('says "Saved" only when the host has acknowledged, and marks the tab and warns before leaving until then', async () => {
    const { session, status, spoken, mark } = await open()
    expect(status.textContent).toBe('Saved')
    expect(isWarned()).toBe(false)

    opened.way.hold()
    await act(async () => session.metadata.set('desk', 'المحليات'))
    expect(status.textContent).toBe('Saving…')
    expect(mark()).toBeNull()
    expect(isWarned()).toBe(true)
    await vi.waitFor(() => expect(mark()?.getAttribute('aria-label')).toBe('not saved yet'), 3000)

    await act(async () => {
      opened.way.release()
      await session.flush()
    })
    expect(isWarned()).toBe(false)
    await vi.waitFor(() => expect(status.textContent).toBe('Saved'))
    expect(mark()).toBeNull()
    expect(isWarned()).toBe(false)
    expect(spoken.textContent).toBe('')
  })

  it('draws nothing while one types: it says "Saving…" until the typing rests, and does not mark the tab', async () => {
    const { session, status, mark } = await open()
    let changes = 0
    const watch = new MutationObserver((records) => {
      changes += records.length
    })
    await act(async () => session.metadata.set('desk', 'المحليات'))
    expect(status.textContent).toBe('Saving…')
    watch.observe(document.body, { childList: true, characterData: true, attributes: true, subtree: true })
    for (let key = 0; key < 12; key++) {
      await act(async () => {
        session.metadata.set('desk', `المحليات ${key}`)
        await session.flush()
      })
      expect(session.saveState.kind).toBe('saved')
    }
    expect([changes, status.textContent, mark()]).toEqual([0, 'Saving…', null])
    await vi.waitFor(() => expect(status.textContent).toBe('Saved'))
    watch.disconnect()
  })

  it('says why something is not saved, and speaks of it', async () => {
    const { session, status, spoken } = await open()
    opened.way.cut()
    await act(async () => {
      session.metadata.set('desk', 'المحليات')
      await session.flush()
    })
    await vi.waitFor(() => expect(status.textContent).toContain('Not saved: The connection'))
    expect(spoken.textContent).toBe(status.textContent)
    expect(isWarned()).toBe(true)

    await act(async () => opened.way.mend())
    await vi.waitFor(() => expect(status.textContent).toBe('Saved'))
    expect(spoken.textContent).toBe('Saved')
  })
})
