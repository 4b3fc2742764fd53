// @vitest-environment jsdom
import { Node } from '@tiptap/pm/model'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { boundEditor, line } from './boundEditor.ts'

afterEach(() => vi.restoreAllMocks())

describe('opening a long text', () => {
  it('resolves no position for each of its lines, which would go through all lines before it', () => {
    const lines = Array.from({ length: 400 }, (_, index) => line(`السطر ${index}`))
    const resolve = vi.spyOn(Node.prototype, 'resolve')
    const editor = boundEditor([line('عنوان', 'headline'), ...lines])
    expect(editor.view.dom.childElementCount).toBe(401)
    expect(resolve.mock.calls.length).toBeLessThan(40)
    editor.destroy()
  })
})
