import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { undoManagerOf } from '../../../../src/renderer/publish/useDetailsUndo.ts'

describe('undo in the details', () => {
  function open() {
    const doc = new Y.Doc()
    const metadata = doc.getMap<unknown>('metadata')
    const manager = undoManagerOf({ metadata })
    const set = (field: string, value: unknown) => doc.transact(() => metadata.set(field, value), 'details')
    return { doc, metadata, manager, set }
  }

  it('takes back what was typed into a field as one step, and each entry of a list by itself', () => {
    const { metadata, manager, set } = open()
    for (const text of ['ت', 'تُ', 'تُراجع']) set('note', text)
    set('keywords', ['نفط'])
    set('keywords', ['نفط', 'تجارة'])
    manager.undo()
    expect(metadata.get('keywords')).toEqual(['نفط'])
    manager.undo()
    expect([metadata.get('keywords'), metadata.get('note')]).toEqual([undefined, 'تُراجع'])
    manager.undo()
    expect(metadata.get('note')).toBeUndefined()
    manager.redo()
    expect(metadata.get('note')).toBe('تُراجع')
  })

  it('leaves what another window has written since', () => {
    const { doc, metadata, manager, set } = open()
    set('desk', 'اقتصاد')
    doc.transact(() => metadata.set('desk', 'محليات'), 'host')
    manager.undo()
    expect(metadata.get('desk')).toBe('محليات')
  })
})
