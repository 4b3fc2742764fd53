import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { UpdateQueue } from '../../../../src/renderer/editor/UpdateQueue.ts'
import type { Nothing, Reply } from '../../../../src/shared/rpc/failure.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const refusal: Reply<Nothing> = { ok: false, error: { code: 'storeFailed', message: 'Full.', details: {} } }

/** A queue over a host whose answers the test gives, and a document that fills it. */
function setUp() {
  const sent: { update: Uint8Array; answer: (reply: Reply<Nothing>) => void }[] = []
  const states: string[] = []
  const queue: UpdateQueue = new UpdateQueue(
    (update) => new Promise((answer) => void sent.push({ update, answer })),
    () => void states.push(queue.state.kind),
  )
  const doc = new Y.Doc()
  doc.on('update', (update: Uint8Array) => queue.add(update))
  const type = (letters: string) => doc.getText().insert(doc.getText().length, letters)
  const textIn = (update: Uint8Array | undefined) => {
    const copy = new Y.Doc()
    if (update) Y.applyUpdate(copy, update)
    return copy.getText().toString()
  }
  return { sent, states, queue, type, textIn }
}

describe('the queue of unsaved updates', () => {
  it('sends what was typed within a tenth of a second as one update', async () => {
    const { sent, queue, type, textIn } = setUp()
    for (const letter of 'خبر') type(letter)
    expect(queue.state.kind).toBe('saving')
    await vi.advanceTimersByTimeAsync(100)
    expect(sent).toHaveLength(1)
    expect(textIn(sent[0]?.update)).toBe('خبر')
  })

  it('does not make what was typed during a slow acknowledgement wait once more', async () => {
    const { sent, type } = setUp()
    type('أ')
    await vi.advanceTimersByTimeAsync(80)
    type('ب')
    await vi.advanceTimersByTimeAsync(300)
    expect(sent).toHaveLength(1)
    sent[0]?.answer({ ok: true, value: {} })
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toHaveLength(2)
  })

  it('says saved only when all that was typed is acknowledged', async () => {
    const { sent, queue, type } = setUp()
    type('أ')
    await vi.advanceTimersByTimeAsync(100)
    type('ب')
    sent[0]?.answer({ ok: true, value: {} })
    await vi.advanceTimersByTimeAsync(0)
    expect(queue.state.kind).toBe('saving')
    await vi.advanceTimersByTimeAsync(100)
    sent[1]?.answer({ ok: true, value: {} })
    await vi.advanceTimersByTimeAsync(0)
    expect(queue.state.kind).toBe('saved')
  })

  it('says why something is not saved, keeps it, and sends it again with what came meanwhile', async () => {
    const { sent, queue, type, textIn } = setUp()
    type('أ')
    await vi.advanceTimersByTimeAsync(100)
    sent[0]?.answer(refusal)
    await vi.advanceTimersByTimeAsync(0)
    expect(queue.state).toMatchObject({ kind: 'unsaved', failure: { code: 'storeFailed' } })
    type('ب')
    expect(queue.state.kind).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent).toHaveLength(2)
    expect(textIn(sent[1]?.update)).toBe('أب')
    sent[1]?.answer({ ok: true, value: {} })
    await vi.advanceTimersByTimeAsync(0)
    expect(queue.state.kind).toBe('saved')
  })

  it('has one batch under way at a time, and flush waits for all of it', async () => {
    const { sent, queue, type } = setUp()
    type('أ')
    await vi.advanceTimersByTimeAsync(100)
    type('ب')
    let flushed: string | null = null
    void queue.flush().then(({ kind }) => {
      flushed = kind
    })
    await vi.advanceTimersByTimeAsync(50)
    expect(sent).toHaveLength(1)
    sent[0]?.answer({ ok: true, value: {} })
    await vi.advanceTimersByTimeAsync(0)
    expect(sent).toHaveLength(2)
    expect(flushed).toBeNull()
    sent[1]?.answer({ ok: true, value: {} })
    await vi.advanceTimersByTimeAsync(0)
    expect(flushed).toBe('saved')
  })
})
