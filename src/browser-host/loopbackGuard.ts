import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

export type Refusal = 'hostForeign' | 'originForeign' | 'tokenMissing'

/**
 * Decides which requests reach the browser host. The port is open to every program and every page on
 * this machine, so each request must name the host by its loopback name (against DNS rebinding), must
 * not come from another site, and must carry the token of this run.
 */
export interface LoopbackGuard {
  readonly cookieName: string
  /** The name that the request calls the host by, such as `localhost:8080`; null for any other. */
  ownHost(headers: IncomingHttpHeaders): string | null
  /** Whether the request comes from the host's own page. Without an `Origin` header nothing is known. */
  origin(headers: IncomingHttpHeaders): 'own' | 'foreign' | 'unknown'
  isToken(token: string): boolean
  /** Whether the request carries the cookie that the address with the token sets. */
  hasCookie(headers: IncomingHttpHeaders): boolean
}

export function loopbackGuard(port: number, token: string): LoopbackGuard {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  // Cookies do not know ports: two hosts on one machine would overwrite each other's without the number.
  const cookieName = `tahrir-${port}`
  const digest = sha256(token)
  const isToken = (candidate: string) => timingSafeEqual(sha256(candidate), digest)
  const ownHost = ({ host }: IncomingHttpHeaders) =>
    host !== undefined && hosts.includes(host.toLowerCase()) ? host.toLowerCase() : null
  return {
    cookieName,
    ownHost,
    isToken,
    origin(headers) {
      // Browsers say of themselves where a request comes from. A link from elsewhere may lead here, and no more.
      const site = headers['sec-fetch-site']
      const isElsewhere = site === 'cross-site' || site === 'same-site'
      if (isElsewhere && headers['sec-fetch-mode'] !== 'navigate') return 'foreign'
      if (headers.origin === undefined) return 'unknown'
      const host = ownHost(headers)
      return host !== null && headers.origin === `http://${host}` ? 'own' : 'foreign'
    },
    hasCookie(headers) {
      // A page of another port of this machine can plant a second cookie of the same name: one right one is enough.
      return cookieValues(headers.cookie ?? '', cookieName).some(isToken)
    },
  }
}

/** Equal digests mean equal tokens, and digests have equal lengths, which the comparison needs. */
function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function cookieValues(header: string, name: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
}
