import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articlePage } from '../../../../src/services/export/articlePage.ts'
import { parseTemplate } from '../../../../src/services/theme/parseTemplate.ts'
import { builtInTheme, findTheme, listThemes } from '../../../../src/services/theme/themeFolders.ts'
import { defaultDeskSettings } from '../../../../src/shared/desk/deskSettings.ts'
import { describeFailure } from '../../../../src/shared/failures/describeFailure.ts'
import { deskDesignSchema, plainDesign } from '../../../../src/shared/publishing/deskDesign.ts'
import { contrastFaults } from '../../../../src/shared/publishing/pageColours.ts'
import { sample } from '../export/samples.ts'

const whole = `<main><slot name="draft-mark"></slot>
<article><header>
<slot name="headline"></slot><slot name="standfirst"></slot>
<slot name="byline"></slot><slot name="dateline"></slot>
</header><slot name="text"></slot><slot name="conclusion"></slot>
<footer><slot name="credit"></slot></footer></article></main>`

const withPart = (part: string) => parseTemplate(`${part}\n${whole}`)

describe('A template', () => {
  it('is taken where every slot is there and nothing in it runs', () => {
    expect(parseTemplate(whole)).toHaveProperty('nodes')
    expect(
      withPart('<nav aria-label="x" class="top"><a href="https://example.com/">أ</a></nav>'),
    ).toHaveProperty('nodes')
  })

  it.each([
    ['<script>alert(1)</script>', 'elementForbidden', 'script'],
    ['<img src="https://example.com/spy.png">', 'elementForbidden', 'img'],
    ['<iframe></iframe>', 'elementForbidden', 'iframe'],
    ['<svg><script></script></svg>', 'elementForbidden', 'svg'],
    ['<p onclick="x()">أ</p>', 'attributeForbidden', 'onclick'],
    ['<p style="color: red">أ</p>', 'attributeForbidden', 'style'],
    ['<a href="javascript:alert(1)">أ</a>', 'attributeForbidden', 'href'],
    ['<slot name="weather"></slot>', 'slotUnknown', 'weather'],
    ['<slot name="draft-mark"></slot>', 'slotTwice', 'draft-mark'],
    ['<slot name="headline"></slot>', 'slotOutside', 'headline'],
    ['<article><slot name="logo"></slot></article>', 'slotInside', 'logo'],
    ['<div class="a" class="b"></div>', 'htmlBroken', 'duplicate-attribute'],
  ])('that has %s is refused by name', (part, problem, what) => {
    expect(withPart(part)).toMatchObject({ problem, what })
  })

  it('that leaves an element open, or a needed slot out, is refused with the line', () => {
    expect(parseTemplate(`<div>\n<section>\n${whole}</div>`)).toMatchObject({
      problem: 'notClosed',
      what: 'section',
      line: 2,
    })
    expect(parseTemplate(whole.replace('<slot name="credit"></slot>', ''))).toMatchObject({
      problem: 'slotMissing',
      what: 'credit',
    })
  })
})

describe('The pages of the three themes', () => {
  it.each(['classic', 'modern', 'magazine'] as const)(
    'in %s show what the article has and no empty frame',
    (id) => {
      const page = articlePage(sample, defaultDeskSettings, builtInTheme(id))
      expect(page).toContain('مدينة صغيرة على المتوسط')
      expect(page).not.toContain('<header class="masthead">')
      expect(page).not.toContain('<footer class="colophon">')
      expect(page).not.toContain('<slot')
      const bare = {
        ...sample,
        credit: null,
        metadata: { ...sample.metadata, byline: [], dateline: { place: '', date: null } },
      }
      expect(articlePage(bare, defaultDeskSettings, builtInTheme(id))).not.toMatch(
        /<footer|class="signature"/,
      )
    },
  )

  it('carry the desk’s logo, name, address, foot and colours, escaped', () => {
    const desk = deskDesignSchema.parse({
      ...plainDesign,
      colours: { light: { accent: '#123456' }, dark: {} },
      logo: { mediaType: 'image/png', data: 'iVBORw0KGgo=' },
      siteName: 'صحيفة <الميناء>',
      siteAddress: 'https://example.com/?a=1&b=2',
      footer: 'سطر أول\n\nسطر ثانٍ',
    })
    const page = articlePage(sample, { ...defaultDeskSettings, pages: desk }, builtInTheme('modern'))
    expect(page).toContain('<img class="logo" alt="" src="data:image/png;base64,iVBORw0KGgo=">')
    expect(page).toContain(
      '<span class="site-name"><a href="https://example.com/?a=1&amp;b=2">صحيفة &lt;الميناء&gt;</a></span>',
    )
    expect(page.match(/<p class="desk-footer">/g)).toHaveLength(2)
    expect(page).toContain('--accent: #123456;')
    expect(page).toContain('<meta property="og:site_name" content="صحيفة &lt;الميناء&gt;">')
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? ''
    expect(JSON.parse(json).publisher).toEqual({
      '@type': 'NewsMediaOrganization',
      name: 'صحيفة <الميناء>',
      url: 'https://example.com/?a=1&b=2',
    })
  })

  it('can be read in light and in dark', () => {
    for (const { theme } of listThemes('/nowhere')) {
      expect(theme.ok && contrastFaults(theme.value.palettes)).toEqual([])
    }
  })
})

describe('The head of a page', () => {
  it('tells those who share it who wrote it and how long it takes', () => {
    const page = articlePage(sample)
    expect(page).toContain('<meta property="article:author" content="Clara Weiss">')
    expect(page).toContain('<meta name="twitter:label1" content="الكاتب">')
    expect(page).toContain('<meta name="twitter:data1" content="نادر الأيوبي، Clara Weiss">')
    expect(page).toMatch(/<meta name="twitter:data2" content="[^"]*(?:دقيقة|دقيقتان|دقائق)">/)
  })
})

describe('A theme of the desk’s own', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tahrir-themes-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const put = (id: string, files: Record<string, string>) => {
    mkdirSync(join(folder, 'themes', id), { recursive: true })
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'themes', id, name), text)
  }

  it('is found beside the program’s, with a template and a style sheet alone', () => {
    put('evening', { 'page.html': whole, 'page.css': 'h1 { color: var(--accent) }' })
    expect(listThemes(folder).map(({ id, isOwn }) => [id, isOwn])).toEqual([
      ['classic', false],
      ['modern', false],
      ['magazine', false],
      ['evening', true],
    ])
    const theme = findTheme(folder, 'evening')
    if (!theme.ok) throw new Error(theme.error.message)
    expect(articlePage(sample, defaultDeskSettings, theme.value)).toContain('h1 { color: var(--accent) }')
  })

  it('that cannot be used says so in a sentence with its file and line, in both languages', () => {
    put('broken', { 'page.html': whole, 'page.css': 'h1 {}\n@import "https://example.com/a.css";' })
    const theme = findTheme(folder, 'broken')
    if (theme.ok) throw new Error('taken')
    expect(describeFailure(theme.error, 'en')).toBe(
      'The theme “broken” cannot be used (page.css, line 2): a style sheet may not have “@import”: a page fetches nothing from elsewhere. Choose another until it is mended.',
    )
    expect(describeFailure(theme.error, 'ar')).toContain('السطر 2')
  })

  it.each([
    ['a { background: url("data:image/png;base64,AA==") }', true],
    ["a { background: url( 'data:image/svg+xml,(x)' ) }", true],
    ['a { background: url( data:image/png;base64,AA== ) }', true],
    ['a { fill: url(#shade) }', true],
    ['a { background: url("data:,x"), url( "https://example.com/x") }', false],
    ['@\\69mport "https://example.com/a.css";', false],
    ['a { background: u\\72l(https://example.com/x) }', false],
    ['a { background: image-set("https://example.com/x" 1x) }', false],
    ['a { background: -webkit-image-set("https://example.com/x" 1x) }', false],
    ['a { background: URL(https://example.com/x', false],
  ])('may show what is in its style sheet and nothing from elsewhere: %s', (css, isTaken) => {
    put('six', { 'page.html': whole, 'page.css': css })
    expect(findTheme(folder, 'six').ok).toBe(isTaken)
  })

  it('may not close its style element, fetch an address, ask for a font that is not there, or go missing', () => {
    put('one', { 'page.html': whole, 'page.css': 'a::after { content: "</style><script>" }' })
    put('two', { 'page.html': whole, 'page.css': 'a { background: url( "//example.com/x.png") }' })
    put('three', {
      'page.html': whole,
      'page.css': '',
      'theme.json': JSON.stringify({
        name: { ar: 'أ', en: 'a' },
        fonts: ['../../secret'],
        colours: plainPalettes,
      }),
    })
    put('four', { 'page.html': whole })
    const problems = ['one', 'two', 'three', 'four', 'five'].map((id) => {
      const theme = findTheme(folder, id)
      return theme.ok ? 'taken' : (theme.error.details['problem'] ?? theme.error.code)
    })
    expect(problems).toEqual([
      'styleForbidden',
      'styleForbidden',
      'fontUnknown',
      'fileUnread',
      'themeMissing',
    ])
  })
})

const plain = { paper: '#ffffff', ink: '#000000', accent: '#000000', link: '#000000' }
const plainPalettes = { light: plain, dark: { ...plain, paper: '#000000', ink: '#ffffff' } }
