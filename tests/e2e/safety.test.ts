import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { launchWorkstation, temporaryFolder, type Workstation } from './launchWorkstation.ts'

let workstation: Workstation | null = null
const folder = temporaryFolder()
afterEach(async () => {
  await workstation?.close()
  workstation = null
})
afterAll(async () => {
  folder.remove()
})

/** Starts the program as a person does the first time: with the sample piece. */
async function start(language: 'ar' | 'en'): Promise<Page> {
  const { TAHRIR_SAMPLE: without } = process.env
  delete process.env['TAHRIR_SAMPLE']
  try {
    workstation = await launchWorkstation({ dataFolder: folder.path, language })
  } finally {
    process.env['TAHRIR_SAMPLE'] = without
  }
  return workstation.page
}

const picture = async (page: Page, name: string) => {
  const shots = process.env['TAHRIR_SHOTS']
  if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`) })
}

const names = {
  ar: {
    settings: 'الإعدادات',
    backups: 'النسخ الاحتياطية',
    make: 'نسخة احتياطية الآن',
    made: 'كُتبت نسخة احتياطية',
    check: /^تحقّق/,
    intact: 'سليمة',
    restore: /^استعادة… /,
    sure: 'استعادة',
    restored: 'عاد الأرشيف كما كان',
  },
  en: {
    settings: 'Settings',
    backups: 'Backups',
    make: 'Back up now',
    made: 'A backup was written',
    check: /^Check:/,
    intact: 'Intact',
    restore: /^Restore… /,
    sure: 'Restore',
    restored: 'The archive is as it was',
  },
}

for (const language of ['ar', 'en'] as const) {
  const words = names[language]
  describe(`safety in ${language}`, () => {
    it('shows a sample piece at the first start, backs it up, and brings it back under the open windows', async () => {
      const page = await start(language)
      const list = page.getByRole('row', { name: /مكتبة الحي/ })
      if (language === 'en') {
        // The other language has deleted it for good, and it does not come back.
        await page.getByRole('button', { name: 'New article' }).waitFor()
        expect(await list.count()).toBe(0)
        await page.getByRole('button', { name: 'New article' }).click()
        await page.locator('[contenteditable="true"]:focus').waitFor()
        await page.keyboard.type('مكتبة الحي تفتح أبوابها')
      } else {
        await list.click()
      }
      const text = page.locator('[contenteditable="true"]')
      await text.getByText('مكتبة الحي').first().waitFor()
      await picture(page, `first-start-${language}`)
      await page.locator('.save-status-saved').waitFor()

      await page.getByRole('button', { name: words.settings }).click()
      await page.getByRole('tab', { name: words.backups }).click()
      await page.getByRole('button', { name: words.make }).click()
      await page.getByText(words.made).waitFor()
      await page.getByRole('button', { name: words.check }).first().click()
      await page.getByText(words.intact, { exact: true }).waitFor()
      await picture(page, `backups-${language}`)
      await page.keyboard.press('Escape')

      await text.click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' سطر بعد النسخة')
      await page.locator('.save-status-saved').waitFor()
      await page.getByRole('button', { name: words.settings }).click()
      await page.getByRole('button', { name: words.restore }).first().click()
      await picture(page, `restore-question-${language}`)
      await page.getByRole('alertdialog').getByRole('button', { name: words.sure, exact: true }).click()
      await page.getByText(words.restored).first().waitFor()
      await page.keyboard.press('Escape')
      await text.getByText('سطر بعد النسخة').waitFor({ state: 'detached' })
      await text.getByText('مكتبة الحي').first().waitFor()
      const kept = readdirSync(join(folder.path, 'backups')).filter((name) =>
        name.includes('beforeRestore.sqlite'),
      )
      expect(kept.length).toBeGreaterThanOrEqual(1)

      // What is typed from here on belongs to the restored archive, and is saved.
      await text.click()
      await page.keyboard.press('Control+End')
      await page.keyboard.type(' سطر بعد الاستعادة')
      await page.locator('.save-status-saved').waitFor()
    })

    it('says what goes before it deletes a piece for good, and closes it', async () => {
      const page = await start(language)
      const row = page.getByRole('row', { name: /مكتبة الحي/ })
      await row.click()
      await page.locator('[contenteditable="true"]').getByText('سطر بعد الاستعادة').waitFor()
      const delete1 = language === 'ar' ? 'حذف' : 'Delete'
      await row.hover()
      await row.getByRole('button', { name: delete1, exact: true }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: delete1, exact: true }).click()
      await page.getByRole('button', { name: words.settings }).click()
      await page.getByRole('tab', { name: language === 'ar' ? 'المحذوفات' : 'Trash' }).click()
      await page
        .getByRole('button', { name: language === 'ar' ? 'حذفها كلها نهائيًا…' : 'Delete all for good…' })
        .click()
      const question = page.getByRole('alertdialog')
      await question.waitFor()
      expect(await question.textContent()).toMatch(
        language === 'ar' ? /مقال واحد.*كلمة/s : /1 article.*words/s,
      )
      await picture(page, `delete-for-good-${language}`)
      await question
        .getByRole('button', { name: language === 'ar' ? 'حذف نهائي' : 'Delete for good' })
        .click()
      await page.getByText(language === 'ar' ? 'لا شيء في المحذوفات.' : 'The trash is empty.').waitFor()
      await page.keyboard.press('Escape')
      await picture(page, `empty-${language}`)
      expect(await row.count()).toBe(0)
    })
  })
}
