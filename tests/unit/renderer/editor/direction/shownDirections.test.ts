// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import type { Block } from '../../../../../src/shared/article/block.ts'
import type { DocumentNode } from '../../../../../src/shared/article/documentNode.ts'
import { documentToContent } from '../../../../../src/shared/article/documentToContent.ts'
import { boundEditor, line } from '../boundEditor.ts'

let editor: ReturnType<typeof boundEditor>

afterEach(() => editor.destroy())

const block = (type: 'bulletList' | 'blockquote' | 'listItem', ...content: DocumentNode[]): DocumentNode => ({
  type,
  content,
})

/** What stands on the screen from the right and what from the left, in order: the block's name and its side. */
function shown(): string[] {
  const root = editor.view.dom
  root.dir = 'rtl'
  return [...root.querySelectorAll('p, ul, blockquote')].map(
    (element) => `${element.localName} ${element.closest('[dir]')?.getAttribute('dir')}`,
  )
}

/** The same of what would be exported. */
function exported(): string[] {
  const names = { paragraph: 'p', bulletList: 'ul', blockquote: 'blockquote' } as Record<string, string>
  const of = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((each) => {
      if (each.type === 'separator') return []
      const below =
        each.type === 'bulletList'
          ? each.items.flatMap((item) => of(item.blocks))
          : each.type === 'blockquote'
            ? of(each.blocks)
            : []
      return [`${names[each.type]} ${each.direction}`, ...below]
    })
  const content = documentToContent(editor.getJSON() as DocumentNode, 'ar')
  return content.sections.flatMap(({ blocks }) => of(blocks))
}

describe('a list or quotation in another', () => {
  it.each([
    [
      'a list of English in one of Arabic',
      block(
        'bulletList',
        block('listItem', line('بند عربي طويل بما يكفي ليغلب على القائمة كلها')),
        block(
          'listItem',
          line('بند آخر من القائمة'),
          block('bulletList', block('listItem', line('An English item'))),
        ),
      ),
    ],
    [
      'a quotation in a list',
      block(
        'bulletList',
        block('listItem', line('أول'), block('blockquote', line('A quotation in English, longer than all'))),
      ),
    ],
    [
      'a list in a quotation',
      block('blockquote', line('قال'), block('bulletList', block('listItem', line('نعم')))),
    ],
  ])('turns on the screen as in an export: %s', (_name, nested) => {
    editor = boundEditor([line('عنوان', 'headline'), nested, line('An English paragraph')])
    expect(shown()).toEqual(exported())
  })

  it('keeps what a person set', () => {
    editor = boundEditor([
      line('عنوان', 'headline'),
      block(
        'bulletList',
        block('listItem', line('بند عربي'), {
          ...block('bulletList', block('listItem', line('بند'))),
          attrs: { direction: 'ltr' },
        }),
      ),
    ])
    expect(shown()).toEqual(['ul rtl', 'p rtl', 'ul ltr', 'p ltr'])
    expect(exported()).toEqual(shown())
  })

  it('turns by its own text again when it is taken out', () => {
    editor = boundEditor([
      line('عنوان', 'headline'),
      block(
        'bulletList',
        block('listItem', line('بند عربي طويل بما يكفي ليغلب على القائمة')),
        block('listItem', line('An English item')),
      ),
    ])
    expect(shown()).toEqual(['ul rtl', 'p rtl', 'p rtl'])
    editor.commands.setTextSelection(editor.state.doc.content.size - 3)
    editor.commands.liftListItem('listItem')
    expect(shown()).toEqual(['ul rtl', 'p rtl', 'p ltr'])
    expect(exported()).toEqual(shown())
  })
})
