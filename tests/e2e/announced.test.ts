import { describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const editor = editorPage({ language: 'ar' })
const { text, press, paste, newArticle } = editor

const piece = [
  '<h1>جسر جديد</h1><p>مقدمة قصيرة</p><p>فقرة فيها <a href="https://example.com/a">رابط</a></p>',
  '<h2>عنوان قسم</h2><ul><li>بند أول</li><li>بند ثان</li></ul><ol><li>مرقم</li></ol>',
  '<blockquote><p>قول منقول</p><cite>القائل</cite></blockquote><hr>',
  '<table><tr><th>رأس</th><th>ثان</th></tr><tr><td>خلية</td><td>آخرها</td></tr></table>',
  '<h2>ختام</h2><p>فقرة أخيرة</p>',
].join('')

/** What Chromium tells assistive technology of the text: roles and names in order, those inside others indented. */
async function announced(): Promise<string[]> {
  const session = await editor.page.context().newCDPSession(editor.page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const walk = (id: string, depth: number) => {
    const node = byId.get(id)
    if (node === undefined) return
    const role = String(node.role?.value)
    const isTold = !node.ignored && !['StaticText', 'InlineTextBox', 'ListMarker'].includes(role)
    if (isTold) {
      const level = role === 'heading' ? node.properties?.find(({ name }) => name === 'level') : undefined
      const name = String(node.name?.value ?? '')
      lines.push(`${'  '.repeat(depth)}${role}${level ? ` ${level.value.value}` : ''} ${name}`.trimEnd())
    }
    for (const child of node.childIds ?? []) walk(child, isTold ? depth + 1 : depth)
  }
  const document = nodes.find(({ role, name }) => role?.value === 'textbox' && name?.value === 'نص المقال')
  walk(document?.nodeId ?? '', 0)
  return lines
}

describe('the text, to assistive technology', () => {
  it('is announced with its structure', async () => {
    await newArticle()
    await paste({ 'text/html': piece })
    await text().getByText('مقدمة قصيرة').click()
    await press('Control+Alt+3')
    await text().getByText('ختام').click()
    await press('Control+Alt+2')
    expect(await announced()).toEqual([
      'textbox نص المقال',
      '  heading 1 جسر جديد',
      '  paragraph',
      '  paragraph',
      '    link رابط',
      '  heading 2 عنوان قسم',
      '  list',
      '    listitem',
      '      paragraph',
      '    listitem',
      '      paragraph',
      '  list',
      '    listitem',
      '      paragraph',
      '  blockquote',
      '    paragraph',
      '    paragraph',
      '  separator',
      '  table',
      '    row',
      '      columnheader رأس',
      '        paragraph',
      '      columnheader ثان',
      '        paragraph',
      '    row',
      '      cell خلية',
      '        paragraph',
      '      cell آخرها',
      '        paragraph',
      '  heading 2 ختام',
      '  paragraph',
    ])
  })

  it('is announced as what it becomes, and as what undo makes of it', async () => {
    await text().getByText('فقرة أخيرة').click()
    await press('Control+Alt+1')
    expect((await announced()).slice(-2)).toEqual(['  heading 2 ختام', '  heading 2 فقرة أخيرة'])
    await press('Control+z')
    expect((await announced()).slice(-2)).toEqual(['  heading 2 ختام', '  paragraph'])
  })
})
