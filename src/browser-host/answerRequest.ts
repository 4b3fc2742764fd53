import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { LoopbackGuard } from './loopbackGuard.ts'
import { plainPages } from './plainPages.ts'
import { securityHeaders } from './securityHeaders.ts'
import type { StaticFile } from './staticFiles.ts'

export interface Answer {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer | string
}

/**
 * Decides the answer to one HTTP request. None of them changes anything: articles cross the WebSocket
 * only. The order matters: a foreign host or site learns nothing, not even whether its token is right.
 */
export function answerRequest(
  { headers, method = '', url = '' }: IncomingMessage,
  guard: LoopbackGuard,
  files: ReadonlyMap<string, StaticFile>,
): Answer {
  const isRead = method === 'GET' || method === 'HEAD'
  const origin = guard.origin(headers)
  if (guard.ownHost(headers) === null) return refusal(403, 'hostForeign')
  if (origin === 'foreign' || (!isRead && origin !== 'own')) return refusal(403, 'originForeign')

  const [path = '', query = ''] = url.split('?', 2)
  const token = new URLSearchParams(query).get('token')
  if (isRead && path === '/' && token !== null && guard.isToken(token)) return welcome(guard, token)
  if (!guard.hasCookie(headers)) return refusal(401, 'tokenMissing')
  if (!isRead) return refusal(405, 'methodRefused', { Allow: 'GET, HEAD' })

  const file = files.get(decodePath(path))
  return file === undefined
    ? refusal(404, 'pageMissing')
    : fileAnswer(file, headers['if-none-match'] === file.entityTag)
}

/** Leaves the token in a cookie that scripts cannot read, and takes it out of the address bar and the history. */
function welcome(guard: LoopbackGuard, token: string): Answer {
  return {
    status: 303,
    headers: {
      ...securityHeaders,
      'Cache-Control': 'no-store',
      'Set-Cookie': `${guard.cookieName}=${token}; Path=/; HttpOnly; SameSite=Strict`,
      Location: '/',
    },
    body: '',
  }
}

function fileAnswer(file: StaticFile, isKnown: boolean): Answer {
  const headers = {
    ...securityHeaders,
    'Content-Security-Policy': file.contentSecurityPolicy,
    'Cache-Control': file.cacheControl,
    ETag: file.entityTag,
  }
  return isKnown
    ? { status: 304, headers, body: '' }
    : { status: 200, headers: { ...headers, 'Content-Type': file.mediaType }, body: file.bytes }
}

function refusal(
  status: number,
  page: keyof typeof plainPages,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers: {
      ...securityHeaders,
      ...headers,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
      // What is refused is not read: a body that follows would be taken for the next request.
      Connection: 'close',
    },
    body: plainPages[page],
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
