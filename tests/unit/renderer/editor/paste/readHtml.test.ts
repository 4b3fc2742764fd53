// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../../../src/renderer/editor/paste/readHtml.ts'
import type { DocumentNode } from '../../../../../src/shared/article/documentNode.ts'
import { documentSchema } from '../../../../../src/shared/article/documentSchema.ts'
import { clearlyBelowQuadratic, growth } from '../../../../harness/growth.ts'
import { outline } from './outline.ts'

const folder = resolve(import.meta.dirname, '../../../../fixtures/clipboard')
const fromFile = (name: string) => outline(readHtml(readFileSync(resolve(folder, name), 'utf8'), 'rtl'))
const from = (html: string, around: 'rtl' | 'ltr' = 'rtl') => outline(readHtml(html, around))

describe('HTML of a clipboard', () => {
  it('from Word for Windows gives headings, lists by level and number, quotations, tables and links', () => {
    expect(fromFile('word-windows.html')).toEqual([
      'heading: ميناء الصيد يستعيد حركته بعد توسعة الأرصفة',
      'p: عادت القوارب إلى الميناء *صباح أمس* بحسب شركة Maersk، وفق ما نشره [موقع الميناء](https://example.com/port?id=7&lang=ar).',
      'heading: ما الذي تغيّر',
      'ol 3',
      '  - p: رصيف جديد طوله ٤٠٠ متر',
      '  ul',
      '    - p: بإضاءة تعمل بالطاقة الشمسية',
      '  - p: سوق للسمك',
      'ul',
      '  - p: مواقف للشاحنات',
      'blockquote',
      '  p: لم نر حركة كهذه منذ عشر سنوات.',
      'table',
      '  tableRow',
      '    td',
      '      p: السنة',
      '    td',
      '      p: القوارب',
      '  tableRow',
      '    td',
      '      p: 2024',
      '    td',
      '      p: ',
      'p: The port authority declined to /comment/.',
      'p ltr: نص أريد له أن يبدأ من اليسار',
    ])
  })

  it('from Word for Mac gives the same, with its own way of hiding markers', () => {
    expect(fromFile('word-mac.html')).toEqual([
      'heading: معرض الخط العربي يفتح أبوابه',
      'p: يشارك في المعرض _ستون خطاطًا_ من عشرين بلدًا~، بينهم هواة~.',
      'ul',
      '  - p: لوحات بالخط الكوفي',
      '  - p: مساحة ١٠٠ م^٢^ للأطفال',
    ])
  })

  it('from LibreOffice gives lists with their start, header cells and spans', () => {
    expect(fromFile('libreoffice.html')).toEqual([
      'heading: نتائج البطولة المدرسية',
      'p: فاز فريق المدرسة الأولى بالكأس /Golden Cup/ للمرة الثانية',
      'ol 5',
      '  - p: المركز الخامس: النجوم',
      '  - p: المركز السادس: الأمل',
      '  ul',
      '    - p: بفارق هدف واحد',
      'table',
      '  tableRow',
      '    th',
      '      p: الفريق',
      '    th',
      '      p: النقاط',
      '  tableRow',
      '    td 2',
      '      p: تعلن لاحقًا',
      'p: Report by the school council',
    ])
  })

  it('from Google Docs takes marks from styles and nests lists that stand beside their items', () => {
    expect(fromFile('google-docs.html')).toEqual([
      'heading: حديقة الحي تتحول إلى مشتل',
      'p: زرع المتطوعون *ألف شجرة*/ خلال أسبوع/، وفق [جمعية البيئة](https://example.org/garden).',
      'ul',
      '  - p: أشجار الزيتون',
      '  ul',
      '    - p: من مشاتل الشمال',
      '  - p: ~أشجار النخيل~',
      'table',
      '  tableRow',
      '    td',
      '      p: الشهر',
      '    td',
      '      p: العدد',
      'p: Volunteers meet on Fridays',
    ])
  })

  it('from Gmail keeps line breaks, divides at empty lines and leaves the direction of the screen', () => {
    expect(fromFile('gmail.html')).toEqual([
      'p: السلام عليكم،⏎أرسل إليكم النص المعدّل.',
      'p: مع الشكر',
      'p: ليلى',
      'p: في الأحد، ٣ مايو، كتب سامي <[sami@example.com](mailto:sami@example.com)>:',
      'blockquote',
      '  p: هل وصلتكم المادة؟',
      '  p ltr: Deadline: Monday',
    ])
  })

  it('from the WordPress block editor keeps quotations with who said it, separators and captions', () => {
    expect(fromFile('wordpress-blocks.html')).toEqual([
      'heading: خلفية القصة',
      'p: أعلنت البلدية عن #خطة النقل# الجديدة مع شركائها.',
      'ol 3',
      '  - p: حافلات كهربائية',
      '  ul',
      '    - p: أربعون حافلة',
      '  - p: مسارات للدراجات',
      'blockquote',
      '  p: سنبدأ التنفيذ هذا الصيف.',
      '  attribution: رئيس البلدية',
      'separator',
      'p: حافلة في يومها الأول',
      'table',
      '  tableRow',
      '    th',
      '      p: الخط',
      '    th',
      '      p: الزمن',
      '  tableRow',
      '    td',
      '      p: الأول',
      '    td',
      '      p: ٢٠ دقيقة',
      'p: أزمنة الخطوط',
    ])
  })

  it('from the classic WordPress editor drops what that editor put in', () => {
    expect(fromFile('wordpress-classic.html')).toEqual([
      'p: قال المتحدث إن *المرحلة الأولى* انتهت.',
      'heading: المرحلة الثانية',
      'p: تبدأ في /الخريف/،⏎وتنتهي في الشتاء.',
      'p: التكلفة 10^6^ × 3 و CO,2, أقل.',
    ])
  })

  it('from a news site is the article without the site around it', () => {
    expect(fromFile('news-site.html')).toEqual([
      'heading: جسر المشاة يفتح أمام العابرين',
      'p: الجسر بعد افتتاحه (أرشيف)',
      'p: عبر المئات *الجسر الجديد*\u00a0في ساعاته الأولى.',
      'p: وقال {ltr +961 1 234 567} هو رقم الشكاوى. اقرأ أيضًا',
      'heading: ماذا بعد؟',
      'p: “We are proud,” the engineer said.',
      'blockquote',
      '  p: افتتحنا الجسر اليوم',
      '  p: — بلدية المدينة (@city) [١ يونيو](https://social.example.com/city/1)',
      'p: تابعوا {@bridge_2024} للمزيد.',
    ])
  })

  it('that is hostile leaves words only', () => {
    expect(fromFile('hostile.html')).toEqual([
      'p: سطر أول',
      'p: رابط رابط ثان رابط ثالث رابع',
      'p: ملخص',
      'p: تفصيل',
      'p: سطر أخير',
    ])
  })
})

describe('a direction that is stated', () => {
  it.each([
    ['<p dir="rtl">نص عربي</p>', 'p: نص عربي'],
    ['<p dir="ltr">نص عربي</p>', 'p ltr: نص عربي'],
    ['<p dir="auto">نص عربي</p>', 'p: نص عربي'],
    ['<p dir="ltr">12:30</p>', 'p ltr: 12:30'],
    ['<p dir="rtl">12:30</p>', 'p: 12:30'],
    ['<div dir="ltr">نص عربي</div>', 'p: نص عربي'],
    ['<div><div dir="ltr">نص عربي</div></div>', 'p ltr: نص عربي'],
    ['<p><span dir="ltr">نص عربي</span></p>', 'p ltr: نص عربي'],
    ['<p>قال <span dir="rtl">ABC</span></p>', 'p: قال {rtl ABC}'],
    ['<p>قال <bdi>ABC</bdi></p>', 'p: قال {ABC}'],
    ['<p>قال <bdi dir="ltr">ABC</bdi></p>', 'p: قال {ABC}'],
  ])('%s is kept where the text would not give it', (html, expected) => {
    expect(from(html)).toEqual([expected])
  })

  it('of items turns the list as a whole', () => {
    expect(from('<ul><li dir="ltr">أول</li><li dir="ltr">ثان</li></ul>')).toEqual([
      'ul ltr',
      '  - p: أول',
      '  - p: ثان',
    ])
    expect(from('<ol dir="rtl"><li>one</li></ol>')).toEqual(['ol 1 rtl', '  - p: one'])
  })
})

describe('the rules of reading', () => {
  it.each([
    ['  <p> كلمة\n  <b> ثانية </b> ثالثة </p> ', ['p: كلمة *ثانية *ثالثة']],
    [
      '<p><b>أ</b><b style="font-weight:400">ب</b><span style="font-weight:bold">ج</span></p>',
      ['p: *أ*ب*ج*'],
    ],
    ['<a href="https://example.com"><u>رابط</u></a>', ['p: [رابط](https://example.com)']],
    ['<a href="/relative">رابط</a>', ['p: رابط']],
    ['نص بلا وسوم', ['p: نص بلا وسوم']],
    ['أول<br>ثان<br><br>ثالث', ['p: أول⏎ثان', 'p: ثالث']],
    ['<pre>أول\n  ثان</pre>', ['p: أول⏎ثان']],
    ['<h2>عنوان <b>مهم</b><br>طويل</h2>', ['heading: عنوان مهم طويل']],
    ['<ul><li><h3>عنوان</h3></li></ul>', ['ul', '  - p: عنوان']],
    ['<blockquote><h3>عنوان</h3></blockquote>', ['blockquote', '  p: عنوان']],
    ['<li>بند</li><li>آخر</li>', ['ul', '  - p: بند', '  - p: آخر']],
    ['<ol><li value="4">بند</li></ol>', ['ol 4', '  - p: بند']],
    ['<table><tr><td><h2>عنوان</h2><p>نص</p></td></tr></table>', ['heading: عنوان', 'p: نص']],
    ['<p>&nbsp;</p><p></p><div><br></div>', []],
    ['قبل<!--StartFragment--><p>داخل</p><!--EndFragment-->بعد', ['p: داخل']],
    ['<p>كلمة<span style="mso-spacerun:yes">\u00a0</span>ثانية</p>', ['p: كلمة ثانية']],
    ['<p>س<sup><sub>ص</sub></sup></p>', ['p: س,ص,']],
  ])('%s', (html, expected) => {
    expect(from(html)).toEqual(expected)
  })

  it('nest lists and quotations only so far, and lose no word that is deeper', () => {
    const html = `${'<ul><li>'.repeat(40)}عميق${'</li></ul>'.repeat(40)}`
    expect(JSON.stringify(readHtml(html, 'rtl'))).toContain('عميق')
  })

  it.each([
    [
      'blocks of any kind',
      `<p class=MsoNormal dir=RTL><span dir=RTL>كلمة <b>مهمة</b></span></p><ul><li>بند</ul>كلمة<br>أخرى
       <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span>بند</p>`,
    ],
    ['runs of one line', '<span style="font-weight:700">كلمة</span> <i>أخرى</i><br>'],
  ])('take time in proportion to the number of %s', (_what, piece) => {
    const run = (html: string) => readHtml(html, 'rtl')
    expect(growth((size) => piece.repeat(size), 1000, run)).toBeLessThan(clearlyBelowQuadratic)
  })

  it('give what the schema takes, whatever comes', () => {
    const tags = 'p div span b h2 ul ol li table tr td th blockquote cite bdi a pre hr br figure'.split(' ')
    const piece = fc.oneof(
      fc.constantFrom(...tags.map((tag) => `<${tag}>`), ...tags.map((tag) => `</${tag}>`)),
      fc.constantFrom(
        '<p dir=ltr>',
        '<span dir=rtl>',
        "<p style='mso-list:l0 level2 lfo1'>",
        '<ol start=-3>',
        '<td colspan=0>',
      ),
      fc.constantFrom('نص ', 'text ', '12', '\u0000', '\ud800', '&nbsp;', ' ', '<!--', '-->', '<', '"'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const blocks = readHtml(pieces.join(''), 'rtl')
        const document = documentSchema.nodeFromJSON({ type: 'doc', content: blocks } satisfies DocumentNode)
        document.check()
        expect(document.textContent).toSatisfy((text: string) => text.isWellFormed())
      }),
      { numRuns: 300 },
    )
  })
})
