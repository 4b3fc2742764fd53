import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const editor = editorPage()
const { text, press, type, paste, newArticle, newBody } = editor

beforeEach(newArticle)

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../fixtures/clipboard', name), 'utf8')

/** The lines as they are shown: what each is, the side it starts on, and what it says. */
function lines(): Promise<string[]> {
  return text().evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('h1, h2, p, hr')].map((line) => {
      const places: string[] = []
      for (let at = line.parentElement; at !== null && at !== root; at = at.parentElement) {
        if (['LI', 'BLOCKQUOTE', 'TD', 'TH'].includes(at.tagName)) {
          const list = at.tagName === 'LI' ? at.parentElement : null
          places.unshift(
            list ? (list instanceof HTMLOListElement ? `ol${list.start}` : 'ul') : at.tagName.toLowerCase(),
          )
        }
      }
      const kind = line.dataset['role'] ?? (line.tagName === 'HR' ? 'hr' : 'p')
      return `${[...places, kind].join('>')} ${getComputedStyle(line).direction}: ${line.textContent}`
    }),
  )
}

describe('pasting from another program', () => {
  it.each([
    [
      'word-windows.html',
      [
        'heading rtl: ميناء الصيد يستعيد حركته بعد توسعة الأرصفة',
        'p rtl: عادت القوارب إلى الميناء صباح أمس بحسب شركة Maersk، وفق ما نشره موقع الميناء.',
        'heading rtl: ما الذي تغيّر',
        'ol3>p rtl: رصيف جديد طوله ٤٠٠ متر',
        'ol3>ul>p rtl: بإضاءة تعمل بالطاقة الشمسية',
        'ol3>p rtl: سوق للسمك',
        'ul>p rtl: مواقف للشاحنات',
        'blockquote>p rtl: لم نر حركة كهذه منذ عشر سنوات.',
        'td>p rtl: السنة',
        'td>p rtl: القوارب',
        'td>p rtl: 2024',
        'td>p rtl: ',
        'p ltr: The port authority declined to comment.',
        'p ltr: نص أريد له أن يبدأ من اليسار',
      ],
    ],
    [
      'word-mac.html',
      [
        'heading rtl: معرض الخط العربي يفتح أبوابه',
        'p rtl: يشارك في المعرض ستون خطاطًا من عشرين بلدًا، بينهم هواة.',
        'ul>p rtl: لوحات بالخط الكوفي',
        'ul>p rtl: مساحة ١٠٠ م٢ للأطفال',
      ],
    ],
    [
      'libreoffice.html',
      [
        'heading rtl: نتائج البطولة المدرسية',
        'p rtl: فاز فريق المدرسة الأولى بالكأس Golden Cup للمرة الثانية',
        'ol5>p rtl: المركز الخامس: النجوم',
        'ol5>p rtl: المركز السادس: الأمل',
        'ol5>ul>p rtl: بفارق هدف واحد',
        'th>p rtl: الفريق',
        'th>p rtl: النقاط',
        'td>p rtl: تعلن لاحقًا',
        'p ltr: Report by the school council',
      ],
    ],
    [
      'google-docs.html',
      [
        'heading rtl: حديقة الحي تتحول إلى مشتل',
        'p rtl: زرع المتطوعون ألف شجرة خلال أسبوع، وفق جمعية البيئة.',
        'ul>p rtl: أشجار الزيتون',
        'ul>ul>p rtl: من مشاتل الشمال',
        'ul>p rtl: أشجار النخيل',
        'td>p rtl: الشهر',
        'td>p rtl: العدد',
        'p ltr: Volunteers meet on Fridays',
      ],
    ],
    [
      'gmail.html',
      [
        'p rtl: السلام عليكم،أرسل إليكم النص المعدّل.',
        'p rtl: مع الشكر',
        'p rtl: ليلى',
        'p rtl: في الأحد، ٣ مايو، كتب سامي <sami@example.com>:',
        'blockquote>p rtl: هل وصلتكم المادة؟',
        'blockquote>p ltr: Deadline: Monday',
      ],
    ],
    [
      'wordpress-blocks.html',
      [
        'heading rtl: خلفية القصة',
        'p rtl: أعلنت البلدية عن خطة النقل الجديدة مع شركائها.',
        'ol3>p rtl: حافلات كهربائية',
        'ol3>ul>p rtl: أربعون حافلة',
        'ol3>p rtl: مسارات للدراجات',
        'blockquote>p rtl: سنبدأ التنفيذ هذا الصيف.',
        'blockquote>attribution rtl: رئيس البلدية',
        'hr rtl: ',
        'p rtl: حافلة في يومها الأول',
        'th>p rtl: الخط',
        'th>p rtl: الزمن',
        'td>p rtl: الأول',
        'td>p rtl: ٢٠ دقيقة',
        'p rtl: أزمنة الخطوط',
      ],
    ],
    [
      'wordpress-classic.html',
      [
        'p rtl: قال المتحدث إن المرحلة الأولى انتهت.',
        'heading rtl: المرحلة الثانية',
        'p rtl: تبدأ في الخريف،وتنتهي في الشتاء.',
        'p rtl: التكلفة 106 × 3 و CO2 أقل.',
      ],
    ],
    [
      'news-site.html',
      [
        'heading rtl: جسر المشاة يفتح أمام العابرين',
        'p rtl: الجسر بعد افتتاحه (أرشيف)',
        'p rtl: عبر المئات الجسر الجديد\u00a0في ساعاته الأولى.',
        'p rtl: وقال +961 1 234 567 هو رقم الشكاوى. اقرأ أيضًا',
        'heading rtl: ماذا بعد؟',
        'p ltr: “We are proud,” the engineer said.',
        'blockquote>p rtl: افتتحنا الجسر اليوم',
        'blockquote>p rtl: — بلدية المدينة (@city) ١ يونيو',
        'p rtl: تابعوا @bridge_2024 للمزيد.',
      ],
    ],
  ])('%s gives the lines, their roles, lists and directions', async (name, expected) => {
    await newBody()
    await paste({ 'text/html': fixture(name), 'text/plain': 'نص بديل' })
    expect(await lines()).toEqual(['headline rtl: عنوان', ...expected])
    await press('Control+z')
    expect(await lines()).toEqual(['headline rtl: عنوان', 'p rtl: '])
  })

  it('keeps links and marks', async () => {
    await newBody()
    await paste({ 'text/html': fixture('google-docs.html') })
    const marked = await text().evaluate((root) =>
      [...root.querySelectorAll('strong, em, s, u, a')].map((mark) =>
        `${mark.tagName} ${mark.textContent} ${mark.getAttribute('href') ?? ''}`.trim(),
      ),
    )
    expect(marked).toEqual([
      'STRONG ألف شجرة',
      'EM  خلال أسبوع',
      'A جمعية البيئة https://example.org/garden',
      'S أشجار النخيل',
    ])
  })

  it('runs and loads nothing that hostile HTML asks for', async () => {
    const asked: string[] = []
    editor.page.on('request', (request) => asked.push(request.url()))
    await newBody()
    await paste({ 'text/html': fixture('hostile.html') })
    await paste({ 'text/html': fixture('news-site.html') })
    await text().getByText('سطر أخير').click()
    await text()
      .getByText('رابط ثالث')
      .click({ modifiers: ['Control'] })
    await wait(500)
    expect(await editor.page.evaluate(() => Reflect.get(window, 'canary'))).toBeUndefined()
    expect(await editor.page.evaluate(() => Reflect.get(window, 'stolen'))).toBeUndefined()
    const { origin } = new URL(editor.page.url())
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([])
    expect(
      await text().locator('a[href^="java"], script, svg, img, iframe, [onclick], [style*="url"]').count(),
    ).toBe(0)
    expect(editor.workstation.windows()).toHaveLength(1)
  })

  it('puts the first line into the headline and the others below', async () => {
    await paste({ 'text/plain': 'عنوان من ملف\n\nالفقرة الأولى\n- بند\n- بند ثان' })
    expect(await lines()).toEqual([
      'headline rtl: عنوان من ملف',
      'p rtl: الفقرة الأولى',
      'ul>p rtl: بند',
      'ul>p rtl: بند ثان',
    ])
    await type('!')
    expect((await lines()).at(-1)).toBe('ul>p rtl: بند ثان!')
  })
})

describe('a text that is dropped', () => {
  it('goes where it is dropped, as if pasted there', async () => {
    await newBody()
    await type('قبل')
    await press('Enter')
    await type('بعد')
    await text()
      .getByText('بعد')
      .evaluate((line) => {
        const { right, top, height } = line.getBoundingClientRect()
        const dataTransfer = new DataTransfer()
        dataTransfer.setData('text/html', '<h2 onclick="window.canary = 1">قسم</h2><p>نص</p>')
        line.dispatchEvent(
          new DragEvent('drop', {
            dataTransfer,
            clientX: right - 1,
            clientY: top + height / 2,
            bubbles: true,
            cancelable: true,
          }),
        )
      })
    expect(await lines()).toEqual([
      'headline rtl: عنوان',
      'p rtl: قبل',
      'heading rtl: قسم',
      'p rtl: نص',
      'p rtl: بعد',
    ])
    await press('Control+z')
    expect(await lines()).toEqual(['headline rtl: عنوان', 'p rtl: قبل', 'p rtl: بعد'])
  })
})

describe('the keys', () => {
  it('copy, cut and paste a piece as it is, also over another', async () => {
    await editor.workstation.allowClipboard()
    await paste({ 'text/html': fixture('wordpress-blocks.html') })
    await text().getByText('أزمنة الخطوط').click()
    await press('Control+Alt+2')
    const before = await lines()
    await press('Control+a', 'Control+c')
    await newArticle()
    await press('Control+v')
    expect(await lines()).toEqual(before)
    await press('Control+a', 'Control+x')
    expect(await lines()).toEqual(['headline rtl: '])
    await press('Control+v')
    expect(await lines()).toEqual(before)
  })

  it('paste plain text without structure by Ctrl+Shift+V', async () => {
    await editor.workstation.allowClipboard()
    await newBody()
    await paste({ 'text/html': '<p>كلمة <b>مهمة</b></p><ul><li>بند</li><li>آخر</li></ul>' })
    await press('Control+a', 'Control+c')
    await newArticle()
    await press('Control+Shift+v')
    expect(await lines()).toEqual(['headline rtl: عنوان', 'p rtl: كلمة مهمة', 'p rtl: • بند', 'p rtl: • آخر'])
    expect(await text().locator('strong').count()).toBe(0)
  })

  it('copy for other programs, in HTML and in text, with directions', async () => {
    await editor.workstation.allowClipboard()
    await newBody()
    await type('Reuters: قالت مصادر إن الاتفاق قريب')
    await press('Enter')
    await type('The minister agreed.')
    await press('Control+a', 'Control+c')
    const copied = await editor.workstation.readClipboard(editor.page)
    expect(copied.text).toBe('عنوان\n\n\u200fReuters: قالت مصادر إن الاتفاق قريب\n\nThe minister agreed.')
    const shown = await editor.page.evaluate((html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html')
      return [...body.children].map(
        (line) => `${line.localName} ${line.getAttribute('dir')}: ${line.textContent}`,
      )
    }, copied.html)
    expect(shown).toEqual([
      'h1 rtl: عنوان',
      'p rtl: Reuters: قالت مصادر إن الاتفاق قريب',
      'p ltr: The minister agreed.',
    ])
  })
})

describe('a paste of two megabytes', () => {
  it('comes in without a long wait, and can be written in', async () => {
    await newBody()
    const paragraph = `<p class=MsoNormal dir=RTL style='text-align:right'><span lang=AR-SA>${'كلمة بعد كلمة '.repeat(18)}<b>ثم</b><o:p></o:p></span></p>`
    await paste({ 'text/html': paragraph.repeat(Math.ceil(2_000_000 / paragraph.length)) })
    await type('آخر')
    const [count, last] = await text().evaluate((root) => [
      root.childElementCount,
      root.lastElementChild?.textContent,
    ])
    expect(count).toBeGreaterThan(5000)
    expect(last?.toString().endsWith('ثمآخر')).toBe(true)
  })
})
