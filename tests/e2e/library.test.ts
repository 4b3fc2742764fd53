import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateInto } from '../../src/services/generate/generateInto.ts'
import { openStore } from '../../src/store/openStore.ts'
import { addPiece } from '../unit/services/library/pieces.ts'
import { launchWorkstation, takeFile, temporaryFolder, type Workstation } from './launchWorkstation.ts'

const words = {
  ar: {
    grid: 'المقالات',
    search: 'ابحث في المقالات',
    filters: 'تصفية',
    kind: 'النوع',
    opinion: 'رأي',
    views: 'القوائم المحفوظة',
    viewName: 'اسم لما هو معروض الآن',
    saveView: 'حفظ القائمة',
    layouts: { list: 'قائمة', table: 'جدول', board: 'لوحة بحسب الحالة' },
    headline: 'العنوان',
    columns: 'الأعمدة',
    language: 'اللغة',
    selected: '٣ مقالات محددة',
    desk: 'القسم',
    newDesk: 'القسم لكل المقالات المحددة',
    setDesk: 'تعيين القسم',
    changed: 'تغيّرت ٣ مقالات.',
    undo: 'تراجع',
    dismiss: 'إخفاء',
    undone: /^عادت ٣ مقالات كما كانت/,
    status: 'الحالة',
    published: 'منشور',
    refused: 'بقيت ٣ مقالات على حالها',
    export: 'تصدير',
    text: 'نص عادي',
    delete: 'حذف',
    trashed: /^نُقلت ٣ مقالات إلى المحذوفات/,
    move: /^نقل .سد الوادي.$/u,
    draft: 'مسودة',
    inReview: 'قيد المراجعة',
    ready: 'جاهز',
    noSuchStep: /لم يُنقل .*ولا ينتقل منها مباشرة إلى «منشور»/,
    underEmbargo: /لم يُنقل .*المقال محظور النشر حتى/,
    templates: 'من قالب',
    interview: 'مقابلة',
    firstQuestion: '[السؤال الأول؟]',
    asTemplate: 'حفظ كقالب',
    templateName: 'اسم القالب',
    save: 'حفظ',
    editTemplate: /^تحرير القالب .نشرة الصباح.$/u,
    endTemplate: /^حذف القالب .نشرة الصباح.$/u,
    duplicate: 'نسخة جديدة',
    duplicated: /^هذه هي النسخة/,
    textbox: 'نص المقال',
  },
  en: {
    grid: 'Articles',
    search: 'Search articles',
    filters: 'Filters',
    kind: 'Kind',
    opinion: 'Opinion',
    views: 'Saved views',
    viewName: 'Name for what is shown now',
    saveView: 'Save the view',
    layouts: { list: 'List', table: 'Table', board: 'Board by status' },
    headline: 'Headline',
    columns: 'Columns',
    language: 'Language',
    selected: '3 selected',
    desk: 'Desk',
    newDesk: 'Desk for all that are selected',
    setDesk: 'Set the desk',
    changed: '3 articles were changed.',
    undo: 'Undo',
    dismiss: 'Dismiss',
    undone: /^3 articles are as they were/,
    status: 'Status',
    published: 'Published',
    refused: '3 articles were left as they were',
    export: 'Export',
    text: 'Plain text',
    delete: 'Delete',
    trashed: /^3 articles are in the trash/,
    move: /^Move .سد الوادي.$/u,
    draft: 'Draft',
    inReview: 'In review',
    ready: 'Ready',
    noSuchStep: /was not moved\. .*is a draft and cannot become published from there/,
    underEmbargo: /was not moved\. The article is under embargo until/,
    templates: 'From a template',
    interview: 'Interview',
    firstQuestion: '[The first question?]',
    asTemplate: 'Save as a template',
    templateName: 'Name of the template',
    save: 'Save',
    editTemplate: /^Edit the template .نشرة الصباح.$/u,
    endTemplate: /^Delete the template .نشرة الصباح.$/u,
    duplicate: 'Duplicate',
    duplicated: /^This is the copy/,
    textbox: 'Article text',
  },
}

describe.each(['ar', 'en'] as const)('the library in %s', (language) => {
  const say = words[language]
  const folder = temporaryFolder()
  let workstation: Workstation
  let page: Page

  beforeAll(async () => {
    const opened = openStore(folder.path)
    if (!opened.ok) throw new Error(opened.error.message)
    await generateInto(opened.value, { count: 400, seed: 6 }, () => true)
    const later = { at: 4 * 365 * 86_400_000, kind: 'opinion' as const, desk: 'بيئة' }
    for (const name of ['أول', 'ثانٍ', 'ثالث'])
      addPiece(opened.value, `قصاصة ${name}`, { ...later, body: 'نص قصير.' })
    addPiece(opened.value, 'سد الوادي', {
      ...later,
      kind: 'news',
      embargo: '2999-01-01T06:00:00+03:00',
      body: `${'فقرة طويلة عن أمور أخرى. '.repeat(30)}زار الوفدُ مَكتبةَ المدينةِ القديمةَ يوم الأحد.`,
    })
    opened.value.close()
    workstation = await launchWorkstation({ dataFolder: folder.path, language })
    page = workstation.page
    page.setDefaultTimeout(12_000)
  })
  afterAll(async () => {
    await workstation.close()
    folder.remove()
  })

  const grid = () => page.getByRole('grid', { name: say.grid })
  const row = (headline: string) => grid().getByRole('row', { name: headline, exact: true })
  const search = () => page.getByRole('searchbox', { name: say.search })
  const layout = (name: keyof typeof say.layouts) =>
    page.getByRole('radio', { name: say.layouts[name], exact: true }).click()
  const notice = (text: string | RegExp) => page.getByText(text).first().waitFor()
  /** Puts away what stays until it was read; it lies over the list. */
  const dismissAll = async () => {
    const shown = page.locator('.notice-failed')
    while ((await shown.count()) > 0) await shown.first().getByRole('button', { name: say.dismiss }).click()
  }
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

  it('suggests headlines, shows what is found as written, and opens it there', async () => {
    await search().pressSequentially('سد الو')
    await page.getByRole('option', { name: 'سد الوادي' }).waitFor()
    await page.keyboard.press('Escape')
    await search().fill('مكتبه "المدينة القديمة" -رياضة قسم:بيئه')
    await row('سد الوادي').locator('mark', { hasText: 'مَكتبةَ' }).waitFor()
    await expect.poll(() => grid().getByRole('row').count()).toBe(1)
    await row('سد الوادي').click()
    await page.getByRole('textbox', { name: say.textbox }).waitFor()
    const found = page.locator('.found-place')
    await expect.poll(() => found.textContent()).toBe('مَكتبةَ')
    const [place, pane] = [
      await found.boundingBox(),
      await page.locator('.article-editor-page').last().boundingBox(),
    ]
    if (!place || !pane) throw new Error('What was found is not shown.')
    expect(place.y).toBeGreaterThan(pane.y)
    expect(place.y + place.height).toBeLessThan(pane.y + pane.height)
    await search().fill('')
  })

  it('is narrowed by filters, and keeps what is shown as a view with its count', async () => {
    await button(say.filters).click()
    const dialog = page.getByRole('dialog', { name: say.filters })
    await dialog.getByRole('button', { name: say.kind }).click()
    await page.getByRole('option', { name: say.opinion }).click()
    await page.keyboard.press('Escape')
    await search().fill('قصاصة ')
    await expect.poll(() => grid().getByRole('row').count()).toBe(3)
    await button(say.views).click()
    await page.getByRole('textbox', { name: say.viewName }).fill('قصاصاتي')
    await button(say.saveView).click()
    await page.getByRole('button', { name: /قصاصاتي\s*[3٣]$/ }).waitFor()
    await page.keyboard.press('Escape')
    await search().fill('')
    await page.getByRole('list').getByRole('button', { name: say.opinion }).click()
    await expect.poll(() => grid().getByRole('row').count()).toBeGreaterThan(5)
    await button(say.views).click()
    await page.getByRole('button', { name: /قصاصاتي\s*[3٣]$/ }).click()
    await expect.poll(() => grid().getByRole('row').count()).toBe(3)
  })

  it('changes many at once from a sorted table, takes it back, and says what refuses and why', async () => {
    await layout('table')
    await page.getByRole('columnheader').getByRole('button', { name: say.headline }).click()
    await expect.poll(() => grid().getByRole('row').nth(1).getAttribute('aria-label')).toBe('قصاصة أول')
    await button(say.columns).click()
    await page.getByRole('menuitemcheckbox', { name: say.language }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('columnheader', { name: say.language }).waitFor()

    await row('قصاصة أول').click({ modifiers: ['ControlOrMeta'] })
    await page.keyboard.press('Shift+End')
    await page.getByText(say.selected).waitFor()
    await page.getByLabel(say.desk).filter({ visible: true }).or(button(say.desk)).first().click()
    await page.getByRole('textbox', { name: say.newDesk }).fill('قصاصات')
    await button(say.setDesk).click()
    await notice(say.changed)
    await expect.poll(() => grid().getByText('قصاصات', { exact: true }).count()).toBe(3)
    await button(say.undo).click()
    await notice(say.undone)
    await expect.poll(() => grid().getByText('قصاصات', { exact: true }).count()).toBe(0)

    const bar = page.locator('.selection-bar')
    await bar.getByRole('button', { name: say.status }).click()
    await page.getByRole('menuitem', { name: say.published }).click()
    await notice(say.refused)
    await bar.getByRole('button', { name: say.export }).click()
    const { bytes } = await takeFile(page, () => page.getByRole('menuitem', { name: say.text }).click())
    expect(Object.keys(unzipSync(bytes))).toHaveLength(3)
    await bar.getByRole('button', { name: say.delete }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: say.delete }).click()
    await notice(say.trashed)
    await expect.poll(() => grid().getByRole('row').count()).toBe(1)
    await search().fill('')
    await page.getByRole('list').getByRole('button', { name: say.opinion }).click()
  })

  it('moves cards of the board by menu and by dragging', async () => {
    await layout('board')
    await search().fill('سد الوادي ')
    const column = (name: string) => page.getByRole('region', { name, exact: true })
    const card = (name: string) => column(name).locator('.board-card', { hasText: 'سد الوادي' })
    await card(say.draft).waitFor()
    await card(say.draft).dragTo(column(say.published))
    await notice(say.noSuchStep)
    await dismissAll()
    await card(say.draft).waitFor()
    expect(await card(say.published).count()).toBe(0)
    await page.getByRole('button', { name: say.move }).click()
    await page.getByRole('menuitem', { name: say.inReview }).click()
    await card(say.inReview).waitFor()
    await card(say.inReview).dragTo(column(say.ready))
    await card(say.ready).waitFor()
    // A step that the workflow has and the embargo refuses, by keyboard and by pointer.
    await page.getByRole('button', { name: say.move }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: say.published }).focus()
    await page.keyboard.press('Enter')
    await notice(say.underEmbargo)
    await card(say.ready).waitFor()
    await dismissAll()
    await card(say.ready).dragTo(column(say.published))
    await notice(say.underEmbargo)
    await card(say.ready).waitFor()
    await dismissAll()
    expect(await card(say.published).count()).toBe(0)
    await search().fill('')
    await layout('list')
  })

  it('starts pieces from templates, and duplicates one', async () => {
    const text = () => page.getByRole('textbox', { name: say.textbox })
    await button(say.templates).click()
    await button(say.interview).click()
    await text().getByText(say.firstQuestion).waitFor()

    await search().fill('"سد الوادي" ')
    await row('سد الوادي').click({ modifiers: ['ControlOrMeta'] })
    await button(say.asTemplate).click()
    await page.getByRole('textbox', { name: say.templateName }).fill('نشرة الصباح')
    await button(say.save).click()
    await button(say.duplicate).click()
    await notice(say.duplicated)
    await expect.poll(() => grid().getByRole('row').count()).toBe(2)

    await button(say.templates).click()
    await button(say.editTemplate).click()
    await text().getByText('زار الوفدُ').waitFor()
    await expect.poll(() => grid().getByRole('row').count()).toBe(2)
    await button(say.templates).click()
    await button('نشرة الصباح').click()
    await expect.poll(() => grid().getByRole('row').count()).toBe(3)
    await button(say.templates).click()
    await button(say.endTemplate).click()
    await page.getByRole('alertdialog').getByRole('button', { name: say.delete }).click()
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    await button(say.templates).click()
    await page.getByRole('button', { name: say.interview }).waitFor()
    await expect.poll(() => button('نشرة الصباح').count()).toBe(0)
  })
})
