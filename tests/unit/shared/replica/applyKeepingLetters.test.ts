import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentNode } from '../../../../src/shared/article/documentNode.ts'
import { textOf } from '../../../../src/shared/article/documentNode.ts'
import { applyKeepingLetters } from '../../../../src/shared/replica/applyKeepingLetters.ts'
import { textOfReplica } from '../../../../src/shared/replica/articleReplica.ts'
import { readDocument } from '../../../../src/shared/replica/readDocument.ts'
import { sharedTypes, writeDocument } from '../../../../src/shared/replica/writeDocument.ts'

const line = (id: string, text: string): DocumentNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})

const given: DocumentNode = {
  type: 'doc',
  content: [
    line('a', 'أعلنت الوزارة '),
    line('b', 'موعد الافتتاح في الربيع'),
    line('c', 'وقال المدير إن العمل يسير'),
  ],
}

/** A host and two windows that have the same document. */
function replicas() {
  const host = new Y.Doc({ gc: false })
  writeDocument(textOfReplica(host), given)
  const state = Y.encodeStateAsUpdate(host)
  const window = () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, state)
    return doc
  }
  return { host, left: window(), right: window() }
}

/** What one window changes, as the update that it sends. */
function changeOf(doc: Y.Doc, change: (fragment: Y.XmlFragment) => void): Uint8Array {
  const updates: Uint8Array[] = []
  const listen = (update: Uint8Array) => updates.push(update)
  doc.on('update', listen)
  doc.transact(() => change(textOfReplica(doc)))
  doc.off('update', listen)
  return Y.mergeUpdates(updates)
}

function receive(host: Y.Doc, update: Uint8Array): boolean {
  let hasPutBack = false
  host.transact((transaction) => {
    hasPutBack = applyKeepingLetters(host, transaction, update)
  })
  return hasPutBack
}

const textAt = (fragment: Y.XmlFragment, index: number) =>
  (fragment.get(index) as Y.XmlElement).get(0) as Y.XmlText
const lines = (doc: Y.Doc) => (readDocument(textOfReplica(doc)).content ?? []).map(textOf)

/** Joins the second line to the first, as the editor's binding writes it: new letters, and the element is gone. */
const join = (fragment: Y.XmlFragment) => {
  const joined = textAt(fragment, 1).toString()
  textAt(fragment, 0).insert(textAt(fragment, 0).length, joined)
  fragment.delete(1, 1)
}
const type = (fragment: Y.XmlFragment) => textAt(fragment, 1).insert('موعد الافتتاح'.length, ' الرسمي')

describe('an update that would take letters away that nobody deleted', () => {
  for (const order of ['join first', 'typing first'] as const) {
    it(`has them put back where their line went when it was joined (${order})`, () => {
      const { host, left, right } = replicas()
      const updates = [changeOf(left, join), changeOf(right, type)]
      if (order === 'typing first') updates.reverse()
      const putBack = updates.map((update) => receive(host, update))
      expect(putBack).toEqual([false, true])
      expect(lines(host)).toEqual([
        'أعلنت الوزارة موعد الافتتاح الرسمي في الربيع',
        'وقال المدير إن العمل يسير',
      ])
    })
  }

  it('has them put back into the block of the same id when that was moved', () => {
    const { host, left, right } = replicas()
    const move = changeOf(left, (fragment) => {
      const moved = readDocument(fragment).content?.[1]
      fragment.delete(1, 1)
      if (moved) fragment.insert(2, sharedTypes([moved]))
    })
    receive(host, changeOf(right, type))
    expect(receive(host, move)).toBe(true)
    expect(lines(host)).toEqual([
      'أعلنت الوزارة ',
      'وقال المدير إن العمل يسير',
      'موعد الافتتاح الرسمي في الربيع',
    ])
  })

  it('has them put into a paragraph of their own when their line was deleted', () => {
    const { host, left, right } = replicas()
    const removal = changeOf(left, (fragment) => fragment.delete(1, 1))
    receive(host, changeOf(right, type))
    expect(receive(host, removal)).toBe(true)
    expect(lines(host)).toEqual(['أعلنت الوزارة ', ' الرسمي', 'وقال المدير إن العمل يسير'])
  })

  it('has those put back that their author did not delete again meanwhile', () => {
    const { host, left, right } = replicas()
    const typing = changeOf(right, (fragment) => {
      type(fragment)
      textAt(fragment, 1).delete('موعد الافتتاح'.length, ' الر'.length)
    })
    receive(host, changeOf(left, join))
    expect(receive(host, typing)).toBe(true)
    expect(lines(host)[0]).toBe('أعلنت الوزارة موعد الافتتاحسمي في الربيع')
  })

  it('has them put at the end when the place is long forgotten', () => {
    const { left, right } = replicas()
    const typing = changeOf(right, type)
    changeOf(left, (fragment) => fragment.delete(1, 1))
    const host = new Y.Doc({ gc: false })
    Y.applyUpdate(host, Y.encodeStateAsUpdate(left))
    expect(receive(host, typing)).toBe(true)
    expect(lines(host)).toEqual(['أعلنت الوزارة ', 'وقال المدير إن العمل يسير', ' الرسمي'])
  })
})

describe('an update that deletes what its author saw', () => {
  it('is applied as it is', () => {
    const { host, left } = replicas()
    expect(
      receive(
        host,
        changeOf(left, (fragment) => fragment.delete(1, 2)),
      ),
    ).toBe(false)
    expect(lines(host)).toEqual(['أعلنت الوزارة '])
  })

  it('may hold letters that were typed and deleted again before it was sent', () => {
    const { host, left } = replicas()
    const update = changeOf(left, (fragment) => {
      type(fragment)
      textAt(fragment, 1).delete('موعد الافتتاح'.length, ' الرسمي'.length)
    })
    expect(receive(host, update)).toBe(false)
    expect(lines(host)).toEqual(lines(left))
  })
})
