import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrowserWindow } from 'electron'

/**
 * A page as a PDF, in a hidden window in which no script runs. It is loaded from a file that nobody else can read
 * and that is gone after, since Chromium takes no address as long as a page. Rejects where it cannot be printed.
 */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tahrir-print-'))
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
    },
  })
  try {
    const file = join(folder, 'page.html')
    await writeFile(file, html, { mode: 0o600 })
    await window.loadFile(file)
    return await window.webContents.printToPDF({
      // The margins are those of the page's own style sheet.
      preferCSSPageSize: true,
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  } finally {
    window.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}
