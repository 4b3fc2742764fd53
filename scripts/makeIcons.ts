import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { projectFolder } from './buildPaths.ts'
import { findChromium } from './findChromium.ts'
import { icnsFile, icoFile, type SizedPng } from './icons/iconFiles.ts'

/**
 * `node scripts/makeIcons.ts`: makes from `resources/icons/icon.png` the icons of all systems, scaled by a Chromium. To be
 * run when the drawing has changed; what it makes is kept in the repository.
 */
const folder = join(projectFolder, 'resources/icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

const executablePath = findChromium()
if (executablePath === null) throw new Error('Scaling the icon needs a Chromium on this machine.')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage()
const drawing = readFileSync(join(folder, 'icon.png')).toString('base64')

const images: SizedPng[] = []
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" src="data:image/png;base64,${drawing}">`,
  )
  images.push({ size, png: await page.screenshot({ omitBackground: true }) })
}
await browser.close()

// Linux takes each size as a file, named by it; Windows and macOS have one file for all.
mkdirSync(join(folder, 'linux'), { recursive: true })
for (const { size, png } of images.filter((image) => image.size <= 512)) {
  writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png)
}
writeFileSync(join(folder, 'icon.ico'), icoFile(images.filter(({ size }) => size <= 256)))
writeFileSync(join(folder, 'icon.icns'), icnsFile(images))
