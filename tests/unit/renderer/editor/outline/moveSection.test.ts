// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  makeConclusion,
  moveSection,
  setHeading,
} from '../../../../../src/renderer/editor/outline/moveSection.ts'
import { moveBeside, moveByOne } from '../../../../../src/renderer/editor/outline/sectionMoves.ts'
import { sectionsOf } from '../../../../../src/renderer/editor/outline/sectionsOf.ts'
import type { DocumentNode } from '../../../../../src/shared/article/documentNode.ts'
import type { Role } from '../../../../../src/shared/article/documentSpecs.ts'
import { expectedRoles } from '../../../../../src/shared/article/expectedRoles.ts'
import { boundEditor, line, texts } from '../boundEditor.ts'

/** A piece of four sections and a conclusion, the second of them without any text. */
function piece(): DocumentNode[] {
  return [
    line('العنوان', 'headline'),
    line('المقدمة', 'standfirst'),
    line('المدخل'),
    line('أ', 'heading'),
    line('أ١'),
    line('أ٢'),
    line('', 'heading'),
    line('ب', 'heading'),
    { type: 'separator', attrs: { id: 'rule' } },
    line('ب١ with English'),
    line('ج', 'heading'),
    line('ج١'),
    line('استنتاج', 'conclusion'),
    line('خ١'),
  ]
}

function key(editor: Editor, heading: string): string {
  return sectionsOf(editor.state.doc).find(({ blocks }) => blocks[0]?.textContent === heading)?.key ?? ''
}

function move(editor: Editor, heading: string, step: 1 | -1): boolean {
  const found = moveByOne(editor.state.doc, key(editor, heading), step)
  if (found) moveSection(editor, found)
  return found !== null
}

const whole = (editor: Editor) => texts(editor).join(' ')

describe('the parts of a document', () => {
  it('are the headline with its standfirst, the lead, sections and the conclusion', () => {
    const editor = boundEditor(piece())
    const kinds = sectionsOf(editor.state.doc).map(({ kind, blocks }) => `${kind} ${blocks.length}`)
    expect(kinds).toEqual([
      'headline 2',
      'lead 1',
      'section 3',
      'section 1',
      'section 3',
      'section 2',
      'conclusion 2',
    ])
    editor.destroy()
  })

  it('each have their own key, also where a merge has brought an id twice', () => {
    const twice = line('ب', 'heading')
    const editor = boundEditor([line('ع', 'headline'), twice, line('نص'), { ...twice }])
    const keys = sectionsOf(editor.state.doc).map((section) => section.key)
    expect(new Set(keys).size).toBe(3)
    editor.destroy()
  })
})

describe('moving a section', () => {
  it('takes its heading and all its blocks past its neighbour, with their ids', () => {
    const editor = boundEditor(piece())
    const ids = editor.state.doc.children.map((block) => block.attrs['id'] as unknown)
    expect(move(editor, 'أ', 1)).toBe(true)
    expect(whole(editor)).toBe('العنوان المقدمة المدخل  أ أ١ أ٢ ب  ب١ with English ج ج١ استنتاج خ١')
    const moved = editor.state.doc.children.map((block) => block.attrs['id'] as unknown)
    expect(moved).toEqual([...ids.slice(0, 3), ids[6], ids[3], ids[4], ids[5], ...ids.slice(7)])
    editor.destroy()
  })

  it('is one step of undo, apart from what was typed just before and after', () => {
    const editor = boundEditor(piece())
    editor.commands.insertContentAt(1, 'قبل ')
    const before = editor.state.doc.toJSON()
    move(editor, 'ج', -1)
    const after = editor.state.doc.toJSON()
    editor.commands.insertContentAt(1, 'بعد ')
    editor.commands.undo()
    expect(editor.state.doc.toJSON()).toEqual(after)
    editor.commands.undo()
    expect(editor.state.doc.toJSON()).toEqual(before)
    editor.commands.redo()
    expect(editor.state.doc.toJSON()).toEqual(after)
    editor.destroy()
  })

  it('refuses what has no place: the lead, before the lead, past the conclusion, the conclusion itself', () => {
    const editor = boundEditor(piece())
    expect(move(editor, 'أ', -1)).toBe(false)
    expect(move(editor, 'ج', 1)).toBe(false)
    expect(move(editor, 'استنتاج', -1)).toBe(false)
    expect(move(editor, 'المدخل', 1)).toBe(false)
    expect(move(editor, 'العنوان', 1)).toBe(false)
    const doc = editor.state.doc
    const beside = (heading: string, other: string, side: 'before' | 'after') =>
      moveBeside(doc, key(editor, heading), { key: key(editor, other), side })
    expect(beside('أ', 'استنتاج', 'after')).toBeNull()
    expect(beside('أ', 'العنوان', 'before')).toBeNull()
    expect(beside('أ', 'المدخل', 'before')).toBeNull()
    expect(beside('أ', 'المدخل', 'after')).toBeNull()
    expect(beside('ج', 'المدخل', 'after')).not.toBeNull()
    expect(beside('أ', 'استنتاج', 'before')).not.toBeNull()
    editor.destroy()
  })

  it('takes the caret along', () => {
    const editor = boundEditor(piece())
    const section = sectionsOf(editor.state.doc).find(({ key: each }) => each === key(editor, 'ب'))
    const inside = (section?.from ?? 0) + 8
    editor.commands.setTextSelection({ from: inside, to: inside + 2 })
    const { from, to } = editor.state.selection
    const selected = editor.state.doc.textBetween(from, to)
    expect(selected).not.toBe('')
    move(editor, 'ب', 1)
    const now = editor.state.selection
    expect(editor.state.doc.textBetween(now.from, now.to)).toBe(selected)
    expect(now.$from.parent.textContent).toBe('ب١ with English')
    editor.destroy()
  })

  it('keeps every block and the shape of an article, whatever is moved where, and comes back by undo', () => {
    const step = fc.record({
      what: fc.nat(9),
      where: fc.nat(9),
      how: fc.constantFrom('up', 'down', 'before', 'after', 'conclusion'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const editor = boundEditor(piece())
        const before = editor.state.doc.toJSON()
        const blocks = blocksOf(editor)
        let done = 0
        for (const { what, where, how } of steps) {
          const { doc } = editor.state
          const sections = sectionsOf(doc)
          const chosen = sections[what % sections.length]?.key ?? ''
          const other = sections[where % sections.length]?.key ?? ''
          if (how === 'conclusion') {
            if (makeConclusion(editor, chosen)) done++
          } else {
            const found =
              how === 'up' || how === 'down'
                ? moveByOne(doc, chosen, how === 'up' ? -1 : 1)
                : moveBeside(doc, chosen, { key: other, side: how })
            if (found) {
              moveSection(editor, found)
              done++
            }
          }
          expect(blocksOf(editor)).toEqual(blocks)
          const tops = editor.state.doc.children.map((block) => ({
            isLine: block.type.name === 'paragraph',
            role: (block.attrs['role'] ?? null) as Role | null,
          }))
          expect(tops.map(({ role }) => role)).toEqual(expectedRoles(tops))
          expect(
            sectionsOf(editor.state.doc)
              .slice(0, 2)
              .map(({ kind }) => kind),
          ).toEqual(['headline', 'lead'])
          expect(sectionsOf(editor.state.doc).filter(({ kind }) => kind === 'conclusion')).toHaveLength(1)
        }
        for (; done > 0; done--) editor.commands.undo()
        expect(editor.state.doc.toJSON()).toEqual(before)
        editor.destroy()
      }),
      { numRuns: 60 },
    )
  })
})

describe('what a heading is', () => {
  it('a section becomes the conclusion at the end, and the conclusion a section before it, in one step', () => {
    const editor = boundEditor(piece())
    const before = editor.state.doc.toJSON()
    makeConclusion(editor, key(editor, 'ب'))
    expect(whole(editor)).toBe('العنوان المقدمة المدخل أ أ١ أ٢  ج ج١ استنتاج خ١ ب  ب١ with English')
    expect(sectionsOf(editor.state.doc).map(({ kind }) => kind)).toEqual([
      'headline',
      'lead',
      'section',
      'section',
      'section',
      'section',
      'conclusion',
    ])
    editor.commands.undo()
    expect(editor.state.doc.toJSON()).toEqual(before)
    editor.destroy()
  })

  it('the conclusion becomes a section, and a heading a paragraph of what is before it', () => {
    const editor = boundEditor(piece())
    setHeading(editor, key(editor, 'استنتاج'), 'heading')
    expect(sectionsOf(editor.state.doc).at(-1)?.kind).toBe('section')
    setHeading(editor, key(editor, 'ج'), null)
    expect(sectionsOf(editor.state.doc).map(({ blocks }) => blocks.length)).toEqual([2, 1, 3, 1, 5, 2])
    expect(setHeading(editor, key(editor, 'العنوان'), null)).toBe(false)
    editor.destroy()
  })
})

/** All blocks with their ids and texts, in an order of their own. */
function blocksOf(editor: Editor): string[] {
  return editor.state.doc.children
    .map((block) => `${block.type.name} ${String(block.attrs['id'])} ${block.textContent}`)
    .sort()
}
