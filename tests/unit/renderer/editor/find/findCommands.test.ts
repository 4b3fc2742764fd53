// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it } from 'vitest'
import {
  changeQuery,
  closeFind,
  openFind,
  replaceAllMatches,
  replaceMatch,
  stepMatch,
} from '../../../../../src/renderer/editor/find/findCommands.ts'
import { findState } from '../../../../../src/renderer/editor/find/findState.ts'
import { boundEditor, line, texts } from '../boundEditor.ts'

let editor: Editor

afterEach(() => editor.destroy())

function start(text: string): void {
  editor = boundEditor([
    line('كتاب أول', 'headline'),
    line('مقدمة عن الكتاب', 'standfirst'),
    line('في الكِتاب [كتا]ب ثانٍ', null),
    line('كتب وكتاب', 'heading'),
    { type: 'blockquote', attrs: { id: 'q', direction: null }, content: [line('كتاب القول')] },
    line('الخاتمة', 'conclusion'),
    line('كتاب أخير'),
  ])
  openFind(editor, { isReplacing: true })
  changeQuery(editor, { text })
}

const count = () => findState(editor.state).matches.length
const marked = () =>
  [...editor.view.dom.querySelectorAll('.find-match')].map((element) => element.textContent)
const selected = () => {
  const { from, to } = editor.state.selection
  return editor.state.doc.textBetween(from, to)
}

describe('find', () => {
  it('marks what it finds as written, also across marks and in a quotation, and only while it is open', () => {
    start('كتاب')
    expect(count()).toBe(7)
    expect(marked()).toEqual(['كتاب', 'كتاب', 'كِتاب', 'كتا', 'ب', 'كتاب', 'كتاب', 'كتاب'])
    changeQuery(editor, { text: '' })
    expect(marked()).toEqual([])
    changeQuery(editor, { text: 'كتاب' })
    closeFind(editor, { isMatchSelected: true })
    expect(marked()).toEqual([])
    expect(selected()).toBe('كتاب')
  })

  it('looks into one field or into what is selected', () => {
    start('كتاب')
    const counts = (['headline', 'standfirst', 'sections', 'conclusion'] as const).map((scope) => {
      changeQuery(editor, { scope })
      return count()
    })
    expect(counts).toEqual([1, 1, 4, 1])
    const { doc } = editor.state
    const from = doc.child(0).nodeSize
    const to = from + doc.child(1).nodeSize + doc.child(2).nodeSize
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(doc, from + 1, to - 1)))
    changeQuery(editor, { scope: 'selection' })
    expect(count()).toBe(3)
    stepMatch(editor, 1)
    stepMatch(editor, 1)
    expect(count()).toBe(3)
    expect(replaceAllMatches(editor, 'سِفر')).toBe(3)
    expect(texts(editor).join('|')).toBe(
      'كتاب أول|مقدمة عن السِفر|في السِفر سِفر ثانٍ|كتب وكتاب|كتاب القول|الخاتمة|كتاب أخير',
    )
  })

  it('steps on and back round the ends, from the caret where it was put elsewhere', () => {
    start('كتاب')
    const at = () => findState(editor.state).current
    expect(at()).toBe(0)
    stepMatch(editor, -1)
    expect(at()).toBe(6)
    stepMatch(editor, 1)
    expect(at()).toBe(0)
    const heading = texts(editor).slice(0, 3)
    editor.commands.setTextSelection(heading.join('').length + 2 * heading.length + 1)
    expect(at()).toBe(-1)
    stepMatch(editor, 1)
    expect([at(), selected()]).toEqual([4, 'كتاب'])
  })

  it('follows the text as it is written', () => {
    start('كتاب')
    editor.commands.insertContentAt(1, 'ثم كتاب و')
    expect(count()).toBe(8)
    expect(findState(editor.state).current).toBe(1)
    editor.commands.undo()
    expect(count()).toBe(7)
  })
})

describe('replace', () => {
  it('replaces one and goes on, never to what it wrote', () => {
    start('كتاب')
    const seen: string[] = []
    for (let turn = 0; turn < 7; turn++) {
      replaceMatch(editor, 'كتاب كتاب')
      seen.push(texts(editor).join(' '))
    }
    expect(findState(editor.state).current).toBe(-1)
    expect(seen.at(-1)?.match(/كتاب كتاب/g)).toHaveLength(7)
    expect(count()).toBe(14)
    expect(replaceAllMatches(editor, 'x')).toBe(0)
  })

  it('keeps the marks of the first letter it replaces', () => {
    editor = boundEditor([line('عنوان', 'headline'), line('قال [أحمد] نعم')])
    openFind(editor, { isReplacing: true })
    changeQuery(editor, { text: 'احمد' })
    replaceMatch(editor, 'محمود')
    const written = editor.state.doc.child(1).child(1)
    expect([written.text, written.marks.map(({ type }) => type.name)]).toEqual(['محمود', ['bold']])
  })

  it('replaces all as one step of undo, apart from what was typed just before, and says how many', () => {
    start('كتاب')
    const before = editor.state.doc
    editor.commands.insertContentAt(1, 'ثم ')
    const typed = editor.state.doc
    expect(replaceAllMatches(editor, '')).toBe(7)
    expect(findState(editor.state).replacedCount).toBe(7)
    expect(count()).toBe(0)
    editor.commands.insertContentAt(1, 'بعد ')
    editor.commands.undo()
    expect(count()).toBe(0)
    editor.commands.undo()
    expect(editor.state.doc.toJSON()).toEqual(typed.toJSON())
    expect(count()).toBe(7)
    editor.commands.undo()
    expect(editor.state.doc.toJSON()).toEqual(before.toJSON())
  })

  it('stands at the match that undo brings back, after one and after all', () => {
    start('كتاب')
    replaceMatch(editor, 'x')
    replaceMatch(editor, 'y')
    editor.commands.undo()
    expect([findState(editor.state).current, count()]).toEqual([0, 6])
    editor.commands.undo()
    expect([findState(editor.state).current, count()]).toEqual([0, 7])
    replaceAllMatches(editor, 'x')
    editor.commands.undo()
    expect([findState(editor.state).current, count()]).toEqual([0, 7])
    editor.commands.setTextSelection(1)
    expect(findState(editor.state).current).toBe(-1)
  })
})

describe('in vocalised text', () => {
  const vocalised = [
    line('أَعْلَنَتِ المَدْرَسَةُ', 'headline'),
    line('دَخَلَ المُدَرِّسُ المَدْرَسَةَ، ثُمَّ خَرَجَ المدرس من مدرسـة أخرى'),
    line('المَدْرَسَةُ والمَدَارِسُ', 'conclusion'),
  ]
  const find = (change: Parameters<typeof changeQuery>[1]) => {
    editor = boundEditor(vocalised)
    openFind(editor, { isReplacing: true })
    changeQuery(editor, change)
  }

  it('finds every spelling folded and one exactly, with its marks shown as written', () => {
    find({ text: 'المدرسة' })
    expect(marked()).toEqual(['المَدْرَسَةُ', 'المَدْرَسَةَ', 'المَدْرَسَةُ'])
    changeQuery(editor, { text: 'مدرسه' })
    expect(marked()).toEqual(['مَدْرَسَةُ', 'مَدْرَسَةَ', 'مدرسـة', 'مَدْرَسَةُ'])
    changeQuery(editor, { isWholeWord: true })
    expect(marked()).toEqual(['مدرسـة'])
    changeQuery(editor, { text: 'المَدْرَسَةُ', isWholeWord: false, isExact: true })
    expect(marked()).toEqual(['المَدْرَسَةُ', 'المَدْرَسَةُ'])
  })

  it('replaces the word with all of its marks, in what is selected only', () => {
    editor = boundEditor(vocalised)
    const second = editor.state.doc.child(0).nodeSize
    editor.commands.setTextSelection({
      from: second + 1,
      to: second + editor.state.doc.child(1).content.size + 1,
    })
    openFind(editor, { isReplacing: true })
    changeQuery(editor, { text: 'المدرس', isWholeWord: true, scope: 'selection' })
    expect(marked()).toEqual(['المُدَرِّسُ', 'المدرس'])
    expect(replaceAllMatches(editor, 'الطالب')).toBe(2)
    expect(texts(editor)).toEqual([
      'أَعْلَنَتِ المَدْرَسَةُ',
      'دَخَلَ الطالب المَدْرَسَةَ، ثُمَّ خَرَجَ الطالب من مدرسـة أخرى',
      'المَدْرَسَةُ والمَدَارِسُ',
    ])
    editor.commands.undo()
    expect(texts(editor)[1]).toBe('دَخَلَ المُدَرِّسُ المَدْرَسَةَ، ثُمَّ خَرَجَ المدرس من مدرسـة أخرى')
  })
})
