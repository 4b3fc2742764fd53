import type { Page } from 'playwright-core'

const words = 'وصلت القافلة إلى المدينة قبل الفجر بساعة واستقبلها الأهالي عند بابها الشرقي'.split(' ')
const searches = ['اقتصاد', 'المدينة', 'وزارة', 'الرياضة', 'مجلس', 'التعليم', 'desk:محليات', 'اتفاق']

/** Where a window leaves off is where it began: nothing open, nothing searched for. */
async function putAway(page: Page): Promise<void> {
  while ((await page.getByRole('tab').count()) > 0) {
    const before = await page.getByRole('tab').count()
    await page.keyboard.press('Control+Alt+w')
    await page.waitForFunction((count) => document.querySelectorAll('[role="tab"]').length < count, before)
  }
}

/**
 * One round of a working day in one window: an article found and read, one written in, the details, the history,
 * the preview and the settings looked at, one exported, all of it closed again.
 */
export async function workInWindow(page: Page, round: number): Promise<void> {
  await page.bringToFront()
  const search = page.getByRole('searchbox').first()
  await search.fill(searches[round % searches.length] ?? '')
  const rows = page.getByRole('row')
  // Some words are in no article of a small archive.
  await page.waitForTimeout(400)
  await search.fill('')
  await rows.nth(2).waitFor()
  for (const place of [round % 5, (round + 3) % 7]) {
    await rows.nth(place).locator('.article-row-headline').click()
    await page.locator('.article-pane-text:not([inert]) .article-text').waitFor()
  }
  await page.locator('.article-text:visible p').first().click()
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.type(`${words[(round + count) % words.length]} `)
  }
  for (let count = 0; count < 8; count += 1) await page.keyboard.press('Control+z')
  for (const panel of ['Control+Alt+b', 'Control+Alt+z', 'Control+Alt+v', 'Control+Alt+k', 'Control+Alt+m']) {
    await page.keyboard.press(panel)
    await page.waitForTimeout(120)
    await page.keyboard.press(panel)
  }
  await page.keyboard.press('Control+Alt+Comma')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+Alt+e')
  await page
    .getByRole('menuitem')
    .nth(round % 7)
    .click()
  await (await download).delete()
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
  await putAway(page)
}
