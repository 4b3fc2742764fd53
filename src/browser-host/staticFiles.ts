import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { policyFor } from '../services/page/contentSecurityPolicy.ts'
import { mediaTypes } from '../services/page/mediaTypes.ts'

export interface StaticFile {
  bytes: Buffer
  mediaType: string
  entityTag: string
  cacheControl: string
  contentSecurityPolicy: string
}

/** Vite names what it builds after its content: such a file never changes under its name. */
const hashedName = /^\/(?:assets|workers)\/.+-[\w-]{8,}\.\w+$/

/**
 * Reads the built page and all that belongs to it, keyed by path (`/`, `/assets/…`). A request can only
 * reach what was found here, so no path leads out of the folder, and a build that runs meanwhile
 * never mixes two versions. Rejects where the folder cannot be read.
 */
export async function readStaticFiles(folder: string): Promise<Map<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, StaticFile>()
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    const bytes = await readFile(file)
    files.set(path === '/index.html' ? '/' : path, {
      bytes,
      mediaType: mediaTypes[extname(entry.name).toLowerCase()] ?? 'application/octet-stream',
      entityTag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
      cacheControl: hashedName.test(path) ? 'private, max-age=31536000, immutable' : 'no-store',
      contentSecurityPolicy: policyFor(path),
    })
  }
  return files
}
