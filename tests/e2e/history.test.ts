import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseName } from '../../src/store/openStore.ts'
import {
  giveFiles,
  launchWorkstation,
  temporaryFolder,
  textFile,
  type Workstation,
} from './launchWorkstation.ts'
import { samplePiece } from './samplePiece.ts'

const words = {
  ar: {
    import: 'استيراد',
    saved: 'محفوظ',
    history: 'تاريخ المقال',
    keepLabel: 'حفظ نسخة من النص كما هو الآن',
    keep: 'حفظ',
    compare: /^مقارنة بالنص الحالي: قبل أول تعديل/,
    restoreAll: 'استعادة النسخة السابقة',
    restoreSection: /^استعادة هذا القسم/,
    compareNow: /^مقارنة بالنص الحالي/,
    firstReason: 'قبل أول',
    back: 'العودة إلى النص',
    beforeRestore: 'قبل استعادة نسخة',
    details: 'بيانات المقال',
    byline: 'الكاتب',
    keywords: 'الكلمات المفتاحية',
    subjects: 'الموضوعات',
    subject: 'انتخ',
    steps: ['إرسال إلى المراجعة', 'اعتماده جاهزًا', 'نشر'],
    embargoed: 'المقال محظور النشر حتى',
    held: /المقال محظور النشر، فلا يخرج مكتملًا قبل/,
    clearEmbargo: 'إزالة حظر النشر',
    withdraw: 'سحب',
    showPublished: 'مقارنته بالنص الحالي',
    stepHistory: 'الخطوات السابقة',
    lastStep: 'من منشور إلى مسحوب',
  },
  en: {
    import: 'Import',
    saved: 'Saved',
    history: 'History',
    keepLabel: 'Keep a version of the text now',
    keep: 'Keep',
    compare: /^Compare with now: Before the first edit/,
    restoreAll: 'Restore the version before',
    restoreSection: /^Restore this section/,
    compareNow: /^Compare with now/,
    firstReason: 'before the first',
    back: 'Back to the text',
    beforeRestore: 'Before a restore',
    details: 'Details',
    byline: 'Byline',
    keywords: 'Keywords',
    subjects: 'Subjects',
    subject: 'elec',
    steps: ['Send to review', 'Mark as ready', 'Publish'],
    embargoed: 'The article is under embargo until',
    held: /under embargo and does not leave as finished before/,
    clearEmbargo: 'Remove the embargo',
    withdraw: 'Withdraw',
    showPublished: 'Compare it with the text now',
    stepHistory: 'Steps so far',
    lastStep: 'From Published to Withdrawn',
  },
}

/** As an article that a desk has worked on for years: the newest version six hundred times more. */
function keepManyMore(folder: string): void {
  const db = new Database(join(folder, databaseName))
  const columns = `article, base, content, person, status, kept_at, through_seq, words, words_added, words_removed`
  db.exec(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)
    INSERT INTO versions (reason, name, ${columns})
    SELECT 'named', 'حفظ ' || i, ${columns} FROM n, (SELECT * FROM versions ORDER BY number DESC LIMIT 1)`)
  db.close()
}

const text = (page: Page) => page.locator('.article-pane-text .article-text')
const lines = (page: Page) => text(page).locator('h1, h2, p').allTextContents()

async function importSample(page: Page, language: 'ar' | 'en'): Promise<void> {
  await giveFiles(page, [textFile('library.txt', samplePiece)], () =>
    page.getByRole('button', { name: words[language].import }).click(),
  )
  await text(page).getByText('تعوّل الإدارة').waitFor()
}

async function write(page: Page, line: string, letters: string, language: 'ar' | 'en'): Promise<void> {
  await text(page).getByText(line).click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(letters)
  // The save begins a moment after the last letter.
  await wait(120)
  await page.getByRole('status').getByText(words[language].saved, { exact: true }).waitFor()
}

for (const language of ['ar', 'en'] as const) {
  const say = words[language]

  describe(`history in ${language === 'ar' ? 'Arabic' : 'English'}`, () => {
    const folder = temporaryFolder()
    let workstation: Workstation | null = null
    const started = (): Workstation => {
      if (workstation === null) throw new Error('The workstation runs only while the tests do.')
      return workstation
    }
    beforeAll(async () => {
      workstation = await launchWorkstation({ dataFolder: folder.path, language })
    })
    afterAll(async () => {
      await workstation?.close()
      folder.remove()
    })

    it('keeps versions, compares them in the text, and brings back a section and the whole', async () => {
      const { page } = started()
      await importSample(page, language)
      const original = await lines(page)
      await page.keyboard.press('Control+Alt+z')
      const panel = page.getByRole('complementary', { name: say.history })
      await write(page, 'ما الذي تغيّر', ' هذا العام', language)
      await write(page, 'فتحت مكتبة المدينة', ' وحضر كثيرون.', language)
      await panel.getByLabel(say.keepLabel).fill('للمراجعة')
      await panel.getByRole('button', { name: say.keep, exact: true }).click()
      await panel
        .getByRole('heading', { name: '«للمراجعة»' })
        .or(panel.getByRole('heading', { name: 'للمراجعة' }))
        .first()
        .waitFor()

      await panel.getByRole('button', { name: say.compare }).click()
      const compared = page.locator('.compare-text')
      await compared.locator('ins').first().waitFor()
      expect(await compared.locator('ins').allInnerTexts()).toEqual(
        expect.arrayContaining([
          expect.stringContaining('هذا العام'),
          expect.stringContaining('وحضر كثيرون'),
        ]),
      )
      expect(
        await compared
          .locator('h2')
          .first()
          .evaluate((h2) => getComputedStyle(h2).direction),
      ).toBe('rtl')

      keepManyMore(folder.path)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+Alt+z')
      await page.keyboard.press('Control+Alt+z')
      await panel.getByRole('button', { name: say.compareNow }).first().click()
      // The last of more than a host gives at once, and than any list shows at once.
      await page.locator('.compare-sides').getByRole('button').first().click()
      await page.keyboard.type(say.firstReason)
      await expect.poll(() => page.getByRole('option').count()).toBe(1)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await compared.locator('ins', { hasText: 'وحضر كثيرون' }).waitFor()

      const other = await started().openWindow(new URL(page.url()).hash)
      await text(other).getByText('هذا العام').waitFor()
      await page.getByRole('button', { name: say.restoreSection }).last().click()
      await text(other).getByText('هذا العام').waitFor({ state: 'detached' })
      expect(await text(other).getByText('وحضر كثيرون').count()).toBe(1)

      await page.getByRole('button', { name: say.restoreAll }).click()
      await text(other).getByText('وحضر كثيرون').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: say.back }).click()
      await page.locator('.article-text:focus').waitFor()
      expect(await lines(page)).toEqual(original)
      expect(await panel.getByRole('heading', { name: say.beforeRestore }).count()).toBe(2)
      await other.close()
      await page.keyboard.press('Control+Alt+w')
    })

    it('takes details with completion, waits for the embargo, and keeps what was published', async () => {
      const { page } = started()
      await importSample(page, language)
      await page.keyboard.press('Control+Alt+b')
      const panel = page.getByRole('complementary', { name: say.details })
      const field = (name: string) => panel.getByRole('combobox', { name })
      const tags = (of: string) => panel.getByRole('grid', { name: of }).getByRole('row').allTextContents()

      await field(say.keywords).click()
      await page.keyboard.type('مكتبات، قراءة، ')
      await field(say.subjects).click()
      await page.keyboard.type(say.subject)
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect.poll(() => tags(say.keywords)).toEqual(['مكتبات', 'قراءة'])
      expect(await tags(say.subjects)).toEqual([language === 'ar' ? 'انتخابات' : 'election'])
      await page.keyboard.press('Control+z')
      await expect.poll(() => panel.getByRole('grid', { name: say.subjects }).count()).toBe(0)

      const embargo = panel.locator('.date-field').last()
      await embargo.locator('.date-field-part').first().click()
      for (const digits of ['24', '12', '2099', '06', '30']) await page.keyboard.type(digits, { delay: 20 })
      const [review = '', ready = '', publish = ''] = say.steps
      await panel.getByRole('button', { name: review }).click()
      await panel.getByRole('button', { name: ready }).click()
      await panel.getByRole('button', { name: publish, exact: true }).click()
      await page.getByText(say.embargoed).waitFor()
      await page.keyboard.press('Control+Alt+c')
      const finishing = page.locator('.finish')
      await finishing.getByText(say.held).waitFor()
      expect(await finishing.locator('.finish-out > button').count()).toBe(0)
      await page.keyboard.press('Control+Alt+b')
      await panel.getByRole('button', { name: say.clearEmbargo }).click()
      await panel.getByRole('button', { name: publish, exact: true }).click()
      await panel.getByRole('button', { name: say.withdraw, exact: true }).click()
      await panel.getByRole('button', { name: say.stepHistory }).click()
      await panel.getByText(say.lastStep).waitFor()

      await write(page, 'فتحت مكتبة المدينة', ' (صُحّح)', language)
      await page.getByRole('button', { name: say.showPublished }).click()
      await page.locator('.compare-text ins').first().waitFor()
      expect(await page.locator('.compare-text ins').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining('صُحّح')]),
      )
    })
  })
}
