import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const samples = JSON.parse(
  readFileSync(new URL('../fixtures/text/directions.json', import.meta.url), 'utf8'),
) as { rtl: string[]; ltr: string[]; article: string[] }

/** Sixty paragraphs of an Arabic piece, with the side that each begins on. */
const paragraphs: [text: string, direction: string][] = [
  ...samples.rtl.map((text): [string, string] => [text, 'rtl']),
  ...samples.ltr.map((text): [string, string] => [text, 'ltr']),
  ...samples.article.map((text): [string, string] => [text, 'rtl']),
]

/** So wide that the toolbar hides nothing. */
const editor = editorPage({ viewport: { width: 1600, height: 860 } })
const { text, type, paste, newBody } = editor
let articles = 0
let headline = ''

beforeEach(async () => {
  headline = `عنوان ${++articles}`
  await newBody(headline)
})

/** The direction on the screen of each block at the top, but for the headline. */
function shown(): Promise<string[]> {
  return text().evaluate((root) =>
    [...root.children].slice(1).map((line) => getComputedStyle(line).direction),
  )
}

async function chord(...keys: string[]): Promise<void> {
  for (const key of keys) await editor.page.keyboard.down(key)
  for (const key of keys.reverse()) await editor.page.keyboard.up(key)
}

async function write(...lines: string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await editor.page.keyboard.press('Enter')
    await editor.page.keyboard.insertText(line)
  }
}

/** In the toolbar: some stand over selected text as well. */
const button = (name: string) =>
  editor.page.locator('.editor-toolbar:visible').getByRole('button', { name, exact: true })

describe('sixty paragraphs', () => {
  it('are sixty', () => expect(paragraphs).toHaveLength(60))

  it('stand on the side of most of their letters as they are typed', async () => {
    for (const [index, [line]] of paragraphs.entries()) {
      if (index > 0) await editor.page.keyboard.press('Enter')
      // Typed, these would begin a list.
      const isList = /^(- |1\. )/.test(line)
      const begin = isList ? 0 : 12
      await type(line.slice(0, begin))
      await editor.page.keyboard.insertText(line.slice(begin))
    }
    const directions = await shown()
    expect(paragraphs.map(([line], index) => [line, directions[index]])).toEqual(paragraphs)
  })

  it('stand on the same side when they are pasted as text and as HTML without any direction', async () => {
    const full = paragraphs.filter(([line]) => line !== '')
    await paste({ 'text/plain': full.map(([line]) => line).join('\n\n') })
    expect(await shown()).toEqual(full.map(([, direction]) => direction))
    await editor.page.keyboard.press('Control+a')
    await editor.page.keyboard.press('Delete')
    await editor.page.keyboard.insertText('عنوان')
    await editor.page.keyboard.press('Enter')
    const html = full.map(([line]) => `<p>${line.replaceAll('&', '&amp;')}</p>`).join('')
    await paste({ 'text/html': html })
    expect(await shown()).toEqual(full.map(([, direction]) => direction))
  })
})

describe('a direction set by hand', () => {
  it('comes by Ctrl+Shift on a side, shows as set, stays whatever is typed, and is one undo step', async () => {
    await write('سطر عربي')
    expect(await shown()).toEqual(['rtl'])
    await button('Right to left (automatic)').waitFor()
    await chord('ControlLeft', 'ShiftLeft')
    expect(await shown()).toEqual(['ltr'])
    expect(await button('Left to right').getAttribute('aria-pressed')).toBe('true')
    await editor.page.keyboard.insertText(' وكلام عربي بعده')
    expect(await shown()).toEqual(['ltr'])
    await chord('ControlRight', 'ShiftRight')
    expect(await shown()).toEqual(['rtl'])
    await editor.page.keyboard.press('Control+z')
    expect(await shown()).toEqual(['ltr'])
    await editor.page.keyboard.press('Control+z')
    expect(await text().locator('p').textContent()).toBe('سطر عربي')
    await editor.page.keyboard.press('Control+z')
    expect(await shown()).toEqual(['rtl'])
    await button('Right to left (automatic)').waitFor()
  })

  it('is not meant by Ctrl+Shift with another key or a click between', async () => {
    await write('سطر عربي')
    await chord('ControlLeft', 'ShiftLeft', 'ArrowLeft')
    await editor.page.keyboard.down('ControlLeft')
    await editor.page.keyboard.down('ShiftLeft')
    await text().locator('p').click()
    await editor.page.keyboard.up('ShiftLeft')
    await editor.page.keyboard.up('ControlLeft')
    expect(await shown()).toEqual(['rtl'])
  })

  it('comes by letter and by button, and goes back to the text by the same', async () => {
    await write('سطر عربي')
    await editor.page.keyboard.press('Control+Alt+l')
    expect(await shown()).toEqual(['ltr'])
    await editor.page.keyboard.press('Control+Alt+l')
    expect(await shown()).toEqual(['rtl'])
    await button('Left to right').click()
    expect(await shown()).toEqual(['ltr'])
    await button('Left to right').click()
    await button('Right to left (automatic)').waitFor()
    await editor.page.keyboard.insertText('!')
    expect(await text().locator('p').textContent()).toBe('سطر عربي!')
  })

  it('turns every block of a selection', async () => {
    await write('أول', 'ثان', 'third')
    await editor.page.keyboard.press('Shift+ArrowUp')
    await editor.page.keyboard.press('Shift+ArrowUp')
    // The browser tells the page of a moved selection a moment later.
    await editor.page.waitForTimeout(150)
    await chord('ControlLeft', 'ShiftLeft')
    expect(await shown()).toEqual(['ltr', 'ltr', 'ltr'])
    await editor.page.keyboard.press('Control+z')
    expect(await shown()).toEqual(['rtl', 'rtl', 'ltr'])
  })
})

describe('isolates', () => {
  const isolates = () => text().locator('bdi').allTextContents()

  it('come and go with one key, around the name or number at the caret, or what is selected', async () => {
    await write('فاز الفريق 3-2')
    await editor.page.keyboard.press('Control+Alt+i')
    expect(await isolates()).toEqual(['3-2'])
    expect(await text().locator('bdi').getAttribute('dir')).toBe('ltr')
    await button('Isolate this name or number').waitFor()
    expect(await button('Isolate this name or number').getAttribute('aria-pressed')).toBe('true')
    await editor.page.keyboard.press('Control+Alt+i')
    expect(await isolates()).toEqual([])
    await editor.page.keyboard.press('Control+z')
    expect(await isolates()).toEqual(['3-2'])
    await editor.page.keyboard.press('Enter')
    await editor.page.keyboard.insertText('كلمتان')
    await editor.page.keyboard.press('Shift+Home')
    await editor.page.waitForTimeout(150)
    await button('Isolate this name or number').click()
    expect(await isolates()).toEqual(['3-2', 'كلمتان'])
  })

  it('come to all that need it as one step, and to nothing twice', async () => {
    const lines = [
      'لغة C++ صعبة على المبتدئين، وفاز الفريق 3-2 أمس',
      'قالت وكالة Reuters إن المحادثات مستمرة',
      'للاستفسار: +972 3 555 0199 طوال النهار',
      'An English line about nothing 3-2 at all',
    ]
    await write(...lines)
    await button('Isolates and invisible characters…').click()
    await editor.page.getByText('3 names or numbers are shown in another order than they are read.').waitFor()
    await editor.page.getByRole('button', { name: 'Isolate them all' }).click()
    expect(await isolates()).toEqual(['C++', '3-2', '+972 3 555 0199'])
    await button('Isolates and invisible characters…').click()
    await editor.page.getByText('Every name and number stands as it is read.').waitFor()
    expect(await editor.page.getByRole('button', { name: 'Isolate them all' }).isDisabled()).toBe(true)
    await editor.page.keyboard.press('Escape')
    await text().focus()
    await editor.page.keyboard.press('Control+z')
    expect(await isolates()).toEqual([])
    expect(await text().locator('p').allTextContents()).toEqual(lines)
  })
})

describe('invisible characters', () => {
  const labels = () =>
    text().evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('[data-invisible]')].map((mark) => mark.dataset['invisible']),
    )
  const content = () => text().locator('p').allTextContents()

  it('are shown by their names without moving a letter, as the text is typed and when it is changed elsewhere', async () => {
    await write('أهلًا\u200f ABC\u00a0هنا \u2068x\u2069')
    const places = () =>
      text()
        .locator('p')
        .first()
        .evaluate((line) => {
          const found: number[][] = []
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
          while (walker.nextNode()) {
            const node = walker.currentNode as Text
            for (let index = 0; index < node.data.length; index++) {
              const range = document.createRange()
              range.setStart(node, index)
              range.setEnd(node, index + 1)
              const { left, right, top } = range.getBoundingClientRect()
              found.push([Math.round(left), Math.round(right), Math.round(top)])
            }
          }
          return found
        })
    const before = await places()
    await editor.page.keyboard.press('Control+Alt+h')
    expect(await labels()).toEqual(['RLM', 'NBSP', 'FSI', 'PDI'])
    expect(await places()).toEqual(before)
    await editor.page.keyboard.press('Home')
    await editor.page.keyboard.insertText('\u200cو')
    expect(await labels()).toEqual(['ZWNJ', 'RLM', 'NBSP', 'FSI', 'PDI'])
    const other = await editor.workstation.openWindow()
    await other.getByRole('row', { name: headline }).click()
    await other.locator('.article-text:visible p').first().click()
    await other.keyboard.press('Home')
    await other.keyboard.insertText('\u200e1')
    await expect.poll(labels).toEqual(['LRM', 'ZWNJ', 'RLM', 'NBSP', 'FSI', 'PDI'])
    await other.close()
    await button('Show invisible characters').click()
    expect(await labels()).toEqual([])
  })

  it('are counted, put in by name and taken out by kind, each as one step', async () => {
    await write('كلمة\u200fكلمة\u00a0كلمة\u200f \u202eabc')
    const before = await content()
    await button('Isolates and invisible characters…').click()
    await editor.page
      .getByText('1 embedding or override can make text read other than it is. 1 is not closed.')
      .waitFor()
    const kind = (name: RegExp) => editor.page.getByRole('checkbox', { name })
    await kind(/RLM right-to-left mark 2/).waitFor()
    expect(await kind(/NBSP no-break space 1/).isChecked()).toBe(false)
    await editor.page.getByRole('button', { name: 'Remove everywhere' }).click()
    expect(await content()).toEqual(['كلمةكلمة\u00a0كلمة abc'])
    await button('Isolates and invisible characters…').click()
    await kind(/NBSP/).focus()
    await editor.page.keyboard.press('Space')
    await editor.page.getByRole('button', { name: 'Remove everywhere' }).click()
    expect(await content()).toEqual(['كلمةكلمة كلمة abc'])
    await button('Isolates and invisible characters…').click()
    await editor.page.getByText('There are none.').waitFor()
    await editor.page.getByRole('button', { name: 'LRI: left-to-right isolate' }).click()
    await editor.page.locator('.article-text:focus').waitFor()
    await editor.page.keyboard.insertText('in')
    expect(await content()).toEqual(['كلمةكلمة كلمة abc\u2066in\u2069'])
    await editor.page.keyboard.press('Control+z')
    await editor.page.keyboard.press('Control+z')
    await editor.page.keyboard.press('Control+z')
    await editor.page.keyboard.press('Control+z')
    expect(await content()).toEqual(before)
  })

  it('are put in by their names from the keyboard, isolates around what is selected', async () => {
    const put = async (name: string) => {
      await editor.page.keyboard.press('Control+Alt+u')
      await editor.page.getByRole('menu', { name: 'Insert an invisible character' }).waitFor()
      await type(name)
      await editor.page.keyboard.press('Enter')
      await editor.page.locator('.article-text:focus').waitFor()
    }
    for (const name of ['RLM', 'LRM', 'ALM', 'ZWNJ', 'ZWJ', 'NBSP']) {
      await put(name)
      await editor.page.keyboard.insertText('x')
    }
    await editor.page.keyboard.press('Control+Shift+Space')
    expect(await content()).toEqual(['\u200fx\u200ex\u061cx\u200cx\u200dx\u00a0x\u00a0'])
    for (const [name, character] of [
      ['RLI', '\u2067'],
      ['LRI', '\u2066'],
      ['FSI', '\u2068'],
    ] as const) {
      await newBody(`${headline} ${name}`)
      await write('AB')
      await editor.page.keyboard.press('Shift+Home')
      await put(name)
      expect(await content()).toEqual([`${character}AB\u2069`])
    }
  })

  it('are taken out of what is selected only', async () => {
    await write('أ\u200fب', 'ت\u200fث')
    await editor.page.keyboard.press('Shift+Home')
    await editor.page.waitForTimeout(150)
    await button('Isolates and invisible characters…').click()
    await editor.page.getByRole('button', { name: 'Remove in the selection' }).click()
    expect(await content()).toEqual(['أ\u200fب', 'تث'])
  })
})

describe('lists, quotations and tables', () => {
  /** On which side of their text the bullets, the quotation's border and the first cell stand. */
  const sides = (root: Element) => {
    const textBox = (element: Element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range.getBoundingClientRect()
    }
    const middle = ({ left, right }: DOMRect) => (left + right) / 2
    return [...root.children].flatMap((block) => {
      const box = block.getBoundingClientRect()
      const style = getComputedStyle(block)
      if (block.matches('ul, ol')) {
        // The marker stands in the padding of the list.
        const item = block.querySelector('p') as Element
        const room = {
          left: item.getBoundingClientRect().left - box.left,
          right: box.right - item.getBoundingClientRect().right,
        }
        return [`list ${room.left > room.right ? 'left' : 'right'}`]
      }
      if (block.matches('blockquote')) {
        const border = Number.parseFloat(style.borderLeftWidth) > 0 ? 'left' : 'right'
        const line = block.querySelector('p') as Element
        const side = textBox(line).left - box.left < box.right - textBox(line).right ? 'left' : 'right'
        return [`quotation ${border} ${side}`]
      }
      const table = block.matches('table') ? block : block.querySelector(':scope > table')
      if (table === null) return []
      const [first, second] = [...table.querySelectorAll('td, th')].map((cell) =>
        middle(cell.getBoundingClientRect()),
      )
      return [`table ${(first ?? 0) < (second ?? 0) ? 'left' : 'right'}`]
    })
  }

  const piece = [
    '<ul><li>أول بند</li><li>ثاني بند with Latin</li></ul>',
    '<ul><li>First item</li><li>Second item</li></ul>',
    '<ol><li>بند مرقم</li></ol>',
    '<ol><li>Numbered item</li></ol>',
    '<blockquote><p>اقتباس قصير</p></blockquote>',
    '<blockquote><p>A short quotation</p></blockquote>',
    '<table><tr><td>خلية</td><td>أخرى</td></tr></table>',
    '<table><tr><td>Cell</td><td>Another</td></tr></table>',
  ].join('')
  const expected = [
    ...['list right', 'list left', 'list right', 'list left'],
    ...['quotation right right', 'quotation left left', 'table right', 'table left'],
  ]

  it('stand on the side of their own direction, whatever language the screen speaks', async () => {
    await paste({ 'text/html': piece })
    expect(await text().evaluate(sides)).toEqual(expected)
    await editor.page.getByText('العربية', { exact: true }).click()
    await editor.page.locator('html[dir="rtl"]').waitFor()
    expect(await text().evaluate(sides)).toEqual(expected)
    await editor.page.getByText('English', { exact: true }).click()
    await editor.page.locator('html[dir="ltr"]').waitFor()
  })

  it('turn as a whole when a direction is set in one of their lines', async () => {
    await paste({ 'text/html': '<ul><li>أول</li><li>ثان</li></ul><p>بعدها</p>' })
    await text().locator('li').last().click()
    await chord('ControlLeft', 'ShiftLeft')
    expect(await text().evaluate(sides)).toEqual(['list left'])
    expect(await text().locator('ul').getAttribute('dir')).toBe('ltr')
    expect(await text().locator('p').last().getAttribute('dir')).toBe('rtl')
    await editor.page.keyboard.press('Control+z')
    expect(await text().evaluate(sides)).toEqual(['list right'])
  })
})
