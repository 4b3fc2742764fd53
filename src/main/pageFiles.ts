import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { pageOrigin } from './page.ts'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** The one style element that React Aria writes into the page (`touch-action` for what can be pressed). */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/** Nothing from elsewhere, nothing inline, no frame, no form, no `<base>`. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${pressableStyle}`,
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

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
        'Content-Security-Policy': contentSecurityPolicy,
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
