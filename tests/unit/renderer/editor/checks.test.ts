// @vitest-environment jsdom
import { setTimeout as wait } from 'node:timers/promises'
import type { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { CheckWatch } from '../../../../src/renderer/editor/checks/CheckWatch.ts'
import { textOfBlock } from '../../../../src/renderer/editor/checks/checkedBlock.ts'
import { fixFindings } from '../../../../src/renderer/editor/checks/fixFindings.ts'
import { plainLine } from '../../../../src/shared/checks/CheckedLine.ts'
import { Checker } from '../../../../src/shared/checks/Checker.ts'
import { isIgnored, pieceKey, placeKey } from '../../../../src/shared/checks/ignored.ts'
import { defaultCheckSettings } from '../../../../src/shared/desk/checkSettings.ts'
import { defaultHouseStyle } from '../../../../src/shared/desk/houseStyle.ts'
import { ignoredOfReplica, readIgnored } from '../../../../src/shared/replica/ignoredFindings.ts'
import { boundEditor, line, texts } from './boundEditor.ts'

const checker = () => new Checker(defaultCheckSettings, defaultHouseStyle, [])
let editor: Editor | null = null
let stop = () => {}
afterEach(() => {
  stop()
  editor?.destroy()
})

async function watched(content: ReturnType<typeof line>[], used = checker()) {
  editor = boundEditor(content)
  const watch = new CheckWatch(editor)
  watch.use(used, 'ar')
  stop = watch.start()
  await vi.waitFor(() => expect(watch.getSnapshot().isComplete).toBe(true))
  const found = () =>
    watch
      .getSnapshot()
      .findings.map(({ block, finding: { start, end } }) => textOfBlock(block).slice(start, end))
  const marked = () =>
    [...(editor?.view.dom.querySelectorAll('.check') ?? [])].map(({ textContent }) => textContent)
  return { editor, watch, found, marked }
}

describe('the checks in the editor', () => {
  it('look again at the block that has changed and at no other', async () => {
    const used = checker()
    const looked = vi.spyOn(used, 'line')
    const {
      editor: current,
      found,
      marked,
    } = await watched(
      [line('عنوان', 'headline'), line('سافر الى مسقط.'), line('عاد الى مكتبه.'), line('لا خطأ هنا.')],
      used,
    )
    expect(found()).toEqual(['الى', 'الى'])
    looked.mockClear()
    current.commands.insertContentAt(current.state.doc.content.size - 1, ' الى')
    expect(looked).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(found()).toHaveLength(3))
    expect(looked).toHaveBeenCalledTimes(1)
    expect(marked()).toEqual(['الى', 'الى', 'الى'])
  })

  it('leave the caret where the browser has just moved it', async () => {
    const { editor: current, watch, marked } = await watched([line('عنوان', 'headline'), line('سافر غدًا.')])
    const { dom } = current.view
    dom.focus()
    current.commands.setTextSelection(4)
    current.commands.insertContentAt(current.state.doc.content.size - 1, ' الى')
    // As an arrow key does: the caret stands elsewhere, and the page is told in a later task.
    const letters = dom.querySelector('h1')?.firstChild ?? dom
    getSelection()?.collapse(letters, 1)
    watch.refresh()
    expect(marked()).toEqual(['الى'])
    expect(getSelection()?.focusNode).toBe(letters)
    expect(getSelection()?.focusOffset).toBe(1)
    expect(current.state.selection.head).toBe(2)
  })

  it('move their marks along with the text before they look again', async () => {
    const { editor: current, marked } = await watched([line('عنوان', 'headline'), line('سافر الى مسقط.')])
    current.commands.insertContentAt(1, 'أول ')
    expect(marked()).toEqual(['الى'])
  })

  it('mark digits of two families as soon as a second one comes, and no longer when it goes', async () => {
    const { editor: current, found } = await watched([line('عام 2019 و2020', 'headline'), line('ثم صمت')])
    expect(found()).toEqual([])
    current.commands.insertContentAt(current.state.doc.content.size - 1, ' عام ٢٠٢٤')
    await vi.waitFor(() => expect(found()).toEqual(['٢٠٢٤']))
    current.commands.undo()
    await vi.waitFor(() => expect(found()).toEqual([]))
  })

  it('mend many places as one step of undo, and leave a block that has changed since', async () => {
    const { editor: current, watch } = await watched([
      line('عنوان', 'headline'),
      line('سافر الى مسقط، وعاد الى مكتبه.'),
      line('ذهب الى بيته.'),
    ])
    const { findings } = watch.getSnapshot()
    current.commands.insertContentAt(current.state.doc.content.size - 1, '..')
    expect(fixFindings(current, findings)).toBe(2)
    expect(texts(current)).toEqual(['عنوان', 'سافر إلى مسقط، وعاد إلى مكتبه.', 'ذهب الى بيته...'])
    current.commands.undo()
    expect(texts(current)[1]).toBe('سافر الى مسقط، وعاد الى مكتبه.')
    await wait(0)
  })
})

describe('what is ignored', () => {
  const text = 'سافر الى مسقط، ثم عاد الى مكتبه.'
  const [first, second] = checker().line(plainLine(text)).findings

  it('is one place by its neighbours, wherever the sentence moves, or all of the piece', () => {
    if (first === undefined || second === undefined) throw new Error('two findings')
    const here = new Set([placeKey(text, first)])
    expect([isIgnored(text, first, here), isIgnored(text, second, here)]).toEqual([true, false])
    const moved = `وفي خبر آخر، ${text}`
    const [again, other] = checker().line(plainLine(moved)).findings
    if (again === undefined || other === undefined) throw new Error('two findings')
    expect([isIgnored(moved, again, here), isIgnored(moved, other, here)]).toEqual([true, false])
    const everywhere = new Set([pieceKey(text, first)])
    expect([isIgnored(text, first, everywhere), isIgnored(text, second, everywhere)]).toEqual([true, true])
  })

  it('is kept from both sides of a merge', () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()]
    ignoredOfReplica(one).set('a', true)
    ignoredOfReplica(two).set('b', true)
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two))
    expect([...readIgnored(ignoredOfReplica(one))].sort()).toEqual(['a', 'b'])
  })
})
