import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { axeFindings as findings } from './axeFindings.ts'
import {
  giveFiles,
  launchWorkstation,
  temporaryFolder,
  textFile,
  type Workstation,
} from './launchWorkstation.ts'
import { samplePiece } from './samplePiece.ts'

let folder: ReturnType<typeof temporaryFolder>
let workstation: Workstation | null = null

beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(async () => {
  await workstation?.close()
  workstation = null
  folder.remove()
})

const names = {
  en: { import: 'Import', export: 'Export', details: 'Details', delete: /^Delete/ },
  ar: { import: 'استيراد', export: 'تصدير', details: 'بيانات المقال', delete: /^حذف/ },
} as const

describe('accessibility', () => {
  for (const language of ['ar', 'en'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`axe finds nothing in the views of the ${language} screen, ${colorScheme}`, async () => {
        workstation = await launchWorkstation({ dataFolder: folder.path, language, colorScheme })
        const { page } = workstation
        const violations: unknown[] = []
        // What the page's content policy stops would be a part of the screen that does not work.
        page.on('console', (message) => {
          if (message.type() === 'error') violations.push(message.text())
        })
        expect(await findings(page), 'the empty library').toEqual([])
        await giveFiles(page, [textFile('a.txt', samplePiece)], () =>
          page.getByRole('button', { name: names[language].import }).click(),
        )
        await page.getByText('تعوّل الإدارة').waitFor()
        await page.getByText('تعوّل الإدارة').click()
        expect(await findings(page), 'an open article').toEqual([])
        await page.keyboard.press('Control+End')
        await page.keyboard.press('Enter')
        await page.keyboard.type('/')
        await page.getByRole('listbox').waitFor()
        expect(await findings(page), 'the slash menu').toEqual([])
        await page.keyboard.type('table')
        await page.keyboard.press('Enter')
        for (const [index, header] of ['المدينة', 'السكان', 'السنة'].entries()) {
          if (index > 0) await page.keyboard.press('Tab')
          await page.keyboard.type(header)
        }
        await page.keyboard.press('Shift+Home')
        await page.getByRole('toolbar').nth(1).waitFor()
        expect(await findings(page), 'a table and the tools over a selection').toEqual([])
        await page.keyboard.press('Control+k')
        await page.getByRole('dialog').waitFor()
        await page.keyboard.press('Enter')
        expect(await findings(page), 'the editor of a link').toEqual([])
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+Alt+x')
        await page.getByRole('dialog').waitFor()
        expect(await findings(page), 'the conversion tools').toEqual([])
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+Alt+m')
        await page.keyboard.press('Control+h')
        await page.keyboard.type('الإدارة')
        await page.locator('.find-match-current').waitFor()
        expect(await findings(page), 'find and replace, and the outline').toEqual([])
        await page.keyboard.press('Escape')
        await page.keyboard.press('Control+Alt+m')
        await page.getByRole('button', { name: names[language].details }).click()
        expect(await findings(page), 'the other state of the details').toEqual([])
        await page.getByRole('button', { name: names[language].export }).click()
        await page.getByRole('menu').waitFor()
        expect(await findings(page), 'the export menu').toEqual([])
        await page.keyboard.press('Escape')
        await page.keyboard.press('F1')
        await page.getByRole('dialog').waitFor()
        expect(await findings(page), 'the list of keys').toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('row').first().getByRole('button', { name: names[language].delete }).click()
        await page.getByRole('alertdialog').waitFor()
        expect(await findings(page), 'the question before deleting').toEqual([])
        expect(violations).toEqual([])
        expect(workstation.windows()).toHaveLength(1)
      })
    }
  }
})
