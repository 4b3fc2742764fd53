import { beforeAll, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const editor = editorPage()
const { text, press, paste, newArticle } = editor

/** One piece with a border of each kind. */
const piece = [
  '<h1>جسر جديد</h1><p>مقدمة قصيرة</p><p>فقرة أولى</p><h2>عنوان قسم</h2><p>فقرة ثانية</p>',
  '<ul><li>بند أول</li><li>بند ثان</li></ul><p>بعد القائمة</p>',
  '<blockquote><p>قول منقول</p><p>تتمة القول</p><cite>القائل</cite></blockquote><p>بعد الاقتباس</p>',
  '<blockquote><p>قول وحيد</p><cite>صاحبه</cite></blockquote>',
  '<table><tr><th>رأس</th><th>ثان</th></tr><tr><td>خلية</td><td>آخرها</td></tr></table>',
  '<p>قبل الخاتمة</p><h2>ختام</h2><p>فقرة أخيرة</p>',
].join('')

beforeAll(async () => {
  await newArticle()
  await paste({ 'text/html': piece })
  await text().getByText('مقدمة قصيرة').click()
  await press('Control+Alt+3')
  await text().getByText('ختام').click()
  await press('Control+Alt+2')
})

/** The lines, each with what it is and what it stands in; the caret is a bar. */
const lines = () =>
  text().evaluate((root) => {
    const selection = getSelection()
    const node = selection?.anchorNode
    const at = (node instanceof Element ? node : node?.parentElement)?.closest('h1, h2, p')
    return [...root.querySelectorAll<HTMLElement>('h1, h2, p')].map((line) => {
      const places: string[] = []
      for (let around = line.parentElement; around && around !== root; around = around.parentElement) {
        if (['LI', 'BLOCKQUOTE', 'TD', 'TH'].includes(around.tagName)) {
          places.unshift(around.tagName.toLowerCase())
        }
      }
      let written = line.textContent ?? ''
      if (line === at && node && selection) {
        const range = document.createRange()
        range.setStart(line, 0)
        range.setEnd(node, selection.anchorOffset)
        const before = range.toString().length
        written = `${written.slice(0, before)}|${written.slice(before)}`
      }
      return `${[...places, line.dataset['role'] ?? 'p'].join('>')} ${written}`
    })
  })

/** Puts the caret where the bar stands. */
async function caretAt(place: string): Promise<void> {
  const offset = place.indexOf('|')
  await text().evaluate(
    (root, [words, at]) => {
      const line = [...root.querySelectorAll('h1, h2, p')].find(({ textContent }) => textContent === words)
      const letters = line && document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode()
      if (!letters) throw new Error(`no line ${words}`)
      getSelection()?.collapse(letters, at)
    },
    [place.replace('|', ''), offset] as const,
  )
  await press('F9')
}

/** The lines of `after` that are not as they were. */
function changed(before: readonly string[], after: readonly string[]): string[] {
  const isSame = (one: string | undefined, other: string | undefined) => one === other
  let start = 0
  while (start < after.length && isSame(before[start], after[start])) start++
  let end = 0
  while (
    end < Math.min(after.length, before.length) - start &&
    isSame(before.at(-1 - end), after.at(-1 - end))
  )
    end++
  return after.slice(start, after.length - end)
}

async function undone(before: readonly string[]): Promise<void> {
  await press('Control+z')
  expect(await lines()).toEqual(before)
}

const keyCases: [place: string, key: string, result: string[]][] = [
  ['جسر |جديد', 'Enter', ['headline جسر ', 'p |جديد', 'p مقدمة قصيرة']],
  ['جسر جديد|', 'Delete', ['headline جسر جديد|مقدمة قصيرة']],
  ['مقدمة| قصيرة', 'Enter', ['standfirst مقدمة', 'p | قصيرة']],
  ['مقدمة قصيرة|', 'Enter', ['standfirst مقدمة قصيرة', 'p |']],
  ['|مقدمة قصيرة', 'Backspace', ['p |مقدمة قصيرة']],
  ['|فقرة أولى', 'Backspace', ['standfirst مقدمة قصيرة|فقرة أولى']],
  ['فقرة أولى|', 'Delete', ['p فقرة أولى|عنوان قسم']],
  ['|عنوان قسم', 'Enter', ['p ']],
  ['عنوان| قسم', 'Enter', ['heading عنوان', 'p | قسم']],
  ['|عنوان قسم', 'Backspace', ['p |عنوان قسم']],
  ['|فقرة ثانية', 'Backspace', ['heading عنوان قسم|فقرة ثانية']],
  ['فقرة ثانية|', 'Delete', ['p فقرة ثانية|بند أول']],
  ['بند| أول', 'Enter', ['li>p بند', 'li>p | أول']],
  ['|بند أول', 'Backspace', ['p |بند أول']],
  ['|بند ثان', 'Tab', ['li>li>p |بند ثان']],
  ['بند ثان|', 'Delete', ['li>p بند ثان|بعد القائمة']],
  ['|بعد القائمة', 'Backspace', ['li>p بند ثان|بعد القائمة']],
  ['بعد القائمة|', 'Delete', ['p بعد القائمة|قول منقول']],
  ['|قول منقول', 'Backspace', ['p |قول منقول']],
  ['قول| منقول', 'Enter', ['blockquote>p قول', 'blockquote>p | منقول']],
  ['|تتمة القول', 'Backspace', ['blockquote>p قول منقول|تتمة القول']],
  ['تتمة القول|', 'Delete', ['blockquote>p تتمة القول|القائل']],
  ['القا|ئل', 'Enter', ['blockquote>attribution القا', 'p |ئل']],
  ['|القائل', 'Backspace', ['blockquote>p |القائل']],
  ['القائل|', 'Delete', ['blockquote>attribution القائل|بعد الاقتباس']],
  ['|بعد الاقتباس', 'Backspace', ['blockquote>attribution القائل|بعد الاقتباس']],
  ['|قول وحيد', 'Backspace', ['p |قول وحيد', 'p صاحبه']],
  ['رأس|', 'Enter', ['th>p رأس', 'th>p |']],
  ['آخرها|', 'Tab', ['td>p آخرها', 'td>p |', 'td>p ']],
  ['قبل الخاتمة|', 'Delete', ['p قبل الخاتمة|ختام']],
  ['|ختام', 'Enter', ['p ']],
  ['خت|ام', 'Enter', ['conclusion خت', 'p |ام']],
  ['|ختام', 'Backspace', ['p |ختام']],
  ['|فقرة أخيرة', 'Backspace', ['conclusion ختام|فقرة أخيرة']],
]

describe('at a border of the structure', () => {
  it.each(keyCases)(
    '«%s» %s does what a writer expects, and undo brings all back',
    async (place, key, result) => {
      await caretAt(place)
      const before = await lines()
      await press(key)
      expect(changed(before, await lines())).toEqual(result)
      await undone(before)
    },
  )

  it.each([
    ['جسر جديد|', ['headline جسر جديدأ', 'p ب|', 'p مقدمة قصيرة']],
    ['عنوان قسم|', ['heading عنوان قسمأ', 'p ب|']],
    ['بند أول|', ['li>p بند أولأ', 'li>p ب|']],
    ['تتمة القول|', ['blockquote>p تتمة القولأ', 'blockquote>p ب|']],
    ['القائل|', ['blockquote>attribution القائلأ', 'p ب|']],
    ['رأس|', ['th>p رأسأ', 'th>p ب|']],
    ['ختام|', ['conclusion ختامأ', 'p ب|']],
  ])('«%s» takes two lines that are pasted, and undo brings all back', async (place, result) => {
    await caretAt(place)
    const before = await lines()
    await paste({ 'text/html': '<p>أ</p><p>ب</p>' })
    expect(changed(before, await lines())).toEqual(result)
    await undone(before)
  })

  it('goes on from headline and standfirst by Enter and Tab, and leaves cells and first items alone', async () => {
    for (const [place, key, moved] of [
      ['جسر جديد|', 'Enter', 'standfirst |مقدمة قصيرة'],
      ['جسر| جديد', 'Tab', 'standfirst |مقدمة قصيرة'],
      ['مقدمة| قصيرة', 'Tab', 'p |فقرة أولى'],
      ['رأس|', 'Tab', 'th>p |ثان'],
      ['|بند أول', 'Tab', 'li>p |بند أول'],
      ['|جسر جديد', 'Backspace', 'headline |جسر جديد'],
      ['|خلية', 'Backspace', 'td>p |خلية'],
      ['خلية|', 'Delete', 'td>p خلية|'],
    ] as const) {
      await caretAt(place)
      const before = await lines()
      await press(key)
      const after = await lines()
      expect(after.find((line) => line.includes('|'))).toBe(moved)
      expect(after.map((line) => line.replace('|', ''))).toEqual(before.map((line) => line.replace('|', '')))
    }
  })

  it('brings back by redo what undo took, and what was selected by undo', async () => {
    await caretAt('|فقرة ثانية')
    await press('Shift+End')
    await editor.page.keyboard.insertText('ن')
    await press('Control+z')
    expect(await editor.page.evaluate(() => getSelection()?.toString())).toBe('فقرة ثانية')
    await press('Control+y')
    expect(await lines()).toContain('p ن|')
    await press('Control+z')
    expect(await editor.page.evaluate(() => getSelection()?.toString())).toBe('فقرة ثانية')
  })

  it('an empty paragraph goes by Delete, and what follows stays what it is', async () => {
    await caretAt('فقرة أولى|')
    const before = await lines()
    await press('Enter')
    const between = await lines()
    await press('Delete')
    expect(await lines()).toContain('heading |عنوان قسم')
    await press('Control+z')
    expect(await lines()).toEqual(between)
    await undone(before)
  })
})
