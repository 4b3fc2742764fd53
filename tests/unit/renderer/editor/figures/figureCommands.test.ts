// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it } from 'vitest'
import {
  insertFigures,
  newFigure,
  placeAfterBlock,
  setFigureTexts,
} from '../../../../../src/renderer/editor/figures/figureCommands.ts'
import type { DocumentNode } from '../../../../../src/shared/article/documentNode.ts'
import { sampleImageId } from '../../../../harness/sampleImages.ts'
import { boundEditor, line } from '../boundEditor.ts'

let editor: Editor
afterEach(() => editor.destroy())

const asset = sampleImageId('png')
const figure = (...content: DocumentNode[]): DocumentNode => ({
  type: 'figure',
  attrs: { id: 'f', direction: null, asset, alt: '', credit: '' },
  content,
})

function open(...content: DocumentNode[]): void {
  editor = boundEditor([line('عنوان', 'headline'), ...content])
}

/** The blocks with their words; a figure is «[caption|caption]». */
const shown = () =>
  editor.state.doc.children.map((block) =>
    block.type.name === 'figure'
      ? `[${block.children.map((child) => `${child.type.name === 'paragraph' ? '' : `${child.type.name}:`}${child.textContent}`).join('|')}]`
      : block.textContent,
  )

function caretAt(words: string, offset = 0): void {
  editor.state.doc.descendants((node, position) => {
    if (node.isText && node.text?.includes(words)) {
      editor.commands.setTextSelection(position + (node.text.indexOf(words) + offset))
    }
  })
}

/** As the view hands a key on. */
function press(key: string, shiftKey = false): void {
  const event = new KeyboardEvent('keydown', { key, code: key, shiftKey })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event))
}
const isFigureSelected = () =>
  editor.state.selection instanceof NodeSelection && editor.state.selection.node.type.name === 'figure'

describe('a figure in the text', () => {
  it('goes after the block at the caret, above an empty line, and never before the headline', () => {
    open(line('أولى'), line(''))
    const put = (position: number) => {
      const place = placeAfterBlock(editor.state.doc.resolve(position))
      const tr = insertFigures(editor.state, place, [newFigure(editor.schema, asset)], true)
      if (tr) editor.view.dispatch(tr)
    }
    put(0)
    expect(shown()).toEqual(['عنوان', '[]', 'أولى', ''])
    put(editor.state.doc.content.size - 1)
    expect(shown()).toEqual(['عنوان', '[]', 'أولى', '[]', ''])
    editor.commands.insertContent('تعليق')
    expect(shown()).toEqual(['عنوان', '[]', 'أولى', '[تعليق]', ''])
  })

  it('has a line to go on in where it is the last', () => {
    open(line('أولى'))
    const end = editor.state.doc.content.size
    const tr = insertFigures(editor.state, end, [newFigure(editor.schema, asset)], false)
    if (tr) editor.view.dispatch(tr)
    expect(shown()).toEqual(['عنوان', 'أولى', '[]', ''])
  })

  it('holds lines only: what is made a list or a quotation in a caption is a line again', () => {
    open(figure(line('تعليق')), line('نص'))
    caretAt('تعليق')
    editor.commands.toggleBulletList()
    editor.commands.toggleBlockquote()
    expect(shown()).toEqual(['عنوان', '[تعليق]', 'نص'])
  })

  it('is left by Enter, what stands after the caret below it; Shift and Enter stay in the caption', () => {
    open(figure(line('بوابة الحديقة')), line('نص'))
    caretAt('الحديقة')
    press('Enter')
    expect(shown()).toEqual(['عنوان', '[بوابة ]', 'الحديقة', 'نص'])
    caretAt('بوابة', 5)
    press('Enter', true)
    expect(editor.state.doc.child(1).child(0).lastChild?.isText).toBe(true)
    expect(shown()).toEqual(['عنوان', '[بوابة ]', 'الحديقة', 'نص'])
  })

  it('is selected before it is deleted, from below, from above and from its caption', () => {
    open(line('قبل'), figure(line('تعليق')), line('بعد'))
    for (const [words, offset, key] of [
      ['بعد', 0, 'Backspace'],
      ['قبل', 3, 'Delete'],
      ['تعليق', 0, 'Backspace'],
    ] as const) {
      caretAt(words, offset)
      press(key)
      expect(isFigureSelected()).toBe(true)
      expect(shown()).toEqual(['عنوان', 'قبل', '[تعليق]', 'بعد'])
    }
    press('Backspace')
    expect(shown()).toEqual(['عنوان', 'قبل', 'بعد'])
    editor.commands.undo()
    expect(shown()).toEqual(['عنوان', 'قبل', '[تعليق]', 'بعد'])
  })

  it('takes alternative text and credit without a change of its caption', () => {
    open(figure(line('تعليق')))
    const position = editor.state.doc.child(0).nodeSize
    const tr = setFigureTexts(editor.state, position, { alt: 'وصف', credit: 'سانا' })
    if (tr) editor.view.dispatch(tr)
    expect(editor.state.doc.child(1).attrs).toMatchObject({ alt: 'وصف', credit: 'سانا', asset })
    expect(setFigureTexts(editor.state, position, { alt: 'وصف', credit: 'سانا' })?.docChanged).toBe(false)
    expect(setFigureTexts(editor.state, 0, { alt: '', credit: '' })).toBeNull()
  })
})
