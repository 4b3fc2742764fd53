// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OutlineWatch } from '../../../../../src/renderer/editor/outline/OutlineWatch.ts'
import { boundEditor, line } from '../boundEditor.ts'

let editor: Editor
let watch: OutlineWatch
let told: ReturnType<typeof vi.fn<() => void>>
let stop: () => void

beforeEach(() => {
  editor = boundEditor([
    line('عنوان من كلمات أربع', 'headline'),
    line('قسم أول', 'heading'),
    line('نص القسم الأول'),
    {
      type: 'bulletList',
      attrs: { id: 'list', direction: null },
      content: [
        { type: 'listItem', content: [line('بند')] },
        { type: 'listItem', content: [line('بند ثانٍ')] },
      ],
    },
    line('', 'heading'),
  ])
  watch = new OutlineWatch(editor)
  told = vi.fn<() => void>()
  stop = watch.subscribe(told)
})

afterEach(() => {
  stop()
  editor.destroy()
  vi.useRealTimers()
})

const shown = () => watch.getSnapshot().entries.map(({ kind, text, words }) => [kind, text, words])

describe('the outline of a text', () => {
  it('names each part and counts its words, those of lists and of the heading among them', () => {
    expect(shown()).toEqual([
      ['headline', 'عنوان من كلمات أربع', 4],
      ['section', 'قسم أول', 8],
      ['section', '', 0],
    ])
  })

  it('follows the caret', () => {
    const { entries } = watch.getSnapshot()
    const end = editor.state.doc.content.size
    editor.commands.setTextSelection(end - 1)
    expect(watch.getSnapshot().currentKey).toBe(entries[2]?.key)
    editor.commands.setTextSelection(end - 6)
    expect(watch.getSnapshot().currentKey).toBe(entries[1]?.key)
    editor.commands.setTextSelection(1)
    expect(watch.getSnapshot().currentKey).toBe(entries[0]?.key)
  })

  it('says nothing at a key in a paragraph, and the new count a moment later', () => {
    vi.useFakeTimers()
    const place = editor.state.doc.child(0).nodeSize + editor.state.doc.child(1).nodeSize + 1
    editor.commands.setTextSelection(place)
    told.mockClear()
    for (const letter of 'كلام ') editor.commands.insertContent(letter)
    expect(told).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(told).toHaveBeenCalledTimes(1)
    expect(shown()[1]).toEqual(['section', 'قسم أول', 9])
  })

  it('shows a heading as it is written, and a new section at once', () => {
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    editor.commands.insertContent('ثانٍ')
    expect(shown()[2]).toEqual(['section', 'ثانٍ', 1])
    editor.view.dispatch(editor.state.tr.setNodeAttribute(editor.state.doc.child(0).nodeSize, 'role', null))
    expect(shown().map(([kind]) => kind)).toEqual(['headline', 'lead', 'section'])
  })
})
