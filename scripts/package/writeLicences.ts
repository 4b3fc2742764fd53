import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outFolder, projectFolder } from '../buildPaths.ts'
import { shippedPackages } from './loadedPackages.ts'

/** Where the licences of what is shipped stand, in the project and in the package. */
export const licencesFolder = join(outFolder, 'licences')

/**
 * Writes the licences of all shipped packages into one file, and the list of them (SBOM) in CycloneDX as npm
 * makes it. Throws where a package says nothing of its licence. Fonts, dictionaries and vocabularies have
 * theirs beside them in `resources`.
 */
export function writeLicences(): void {
  mkdirSync(licencesFolder, { recursive: true })
  const parts = shippedPackages()
    .filter((folder) => existsSync(join(projectFolder, folder)))
    .map(licenceOf)
  writeFileSync(join(licencesFolder, 'THIRD-PARTY.txt'), parts.join(`\n${'─'.repeat(80)}\n\n`))
  writeFileSync(join(licencesFolder, 'sbom.cdx.json'), sbom())
}

function licenceOf(folder: string): string {
  const path = join(projectFolder, folder)
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const texts = readdirSync(path)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(path, file), 'utf8').trim())
  if (license === undefined && texts.length === 0) throw new Error(`${name} ${version} states no licence.`)
  return `${name} ${version}\nLicence: ${license ?? 'see below'}\n\n${texts.join('\n\n')}\n`
}

function sbom(): string {
  const npm = process.env['npm_execpath']
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']
  const { status, stdout, stderr } =
    npm === undefined
      ? spawnSync('npm', words, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
      : spawnSync(process.execPath, [npm, ...words], {
          cwd: projectFolder,
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
        })
  if (status !== 0) throw new Error(`npm could not list the packages: ${stderr}`)
  return stdout
}
