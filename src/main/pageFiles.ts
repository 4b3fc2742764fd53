import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { policyFor } from '../services/page/contentSecurityPolicy.ts'
import { mediaTypes } from '../services/page/mediaTypes.ts'
import { pageOrigin } from './page.ts'

/** Answers a request for one of the page's files in `folder`; one for anything else is 404, and 405 unless it reads. */
export async function servePageFile(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 })
  const path = pathOf(request.url)
  const mediaType = path === null ? undefined : mediaTypes[extname(path)]
  if (path === null || mediaType === undefined) return new Response(null, { status: 404 })
  try {
    const bytes = await readFile(join(folder, path))
    return new Response(request.method === 'HEAD' ? null : bytes, {
      headers: {
        'Content-Type': mediaType,
        'Content-Security-Policy': policyFor(`/${path}`),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cache-Control': 'no-cache',
      },
    })
  } catch {
    return new Response(null, { status: 404 })
  }
}

/** The path within the folder that an address names, or null where it names none or leads out of it. */
function pathOf(address: string): string | null {
  const { protocol, host, pathname } = new URL(address)
  if (`${protocol}//${host}` !== pageOrigin) return null
  try {
    const decoded = decodeURIComponent(pathname)
    if (decoded.includes('\0') || decoded.includes('\\')) return null
    const path = relative('/', join('/', decoded))
    // `%2e%2e%2f` is decoded only after the URL's own dot segments were resolved.
    return decoded.split('/').includes('..') || isAbsolute(path) ? null : path
  } catch {
    return null
  }
}
