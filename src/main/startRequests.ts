import { resolve } from 'node:path'
import { pageScheme } from './page.ts'

/** What somebody asks of the program from outside: to open a file, or an article of the archive. */
export type StartRequest = { kind: 'file'; path: string } | { kind: 'article'; id: string }

/**
 * What the words of a command line ask for: files, as seen from `folder`, and addresses
 * `tahrir://article/ID`. Chromium's own options are no requests, and nor is any other address.
 */
export function startRequests(words: readonly string[], folder: string): StartRequest[] {
  return words.flatMap((word): StartRequest[] => {
    if (word.startsWith('-') || word === '') return []
    const address = requestOfAddress(word)
    if (address !== null) return [address]
    return /^[a-z][a-z0-9+.-]+:/i.test(word) ? [] : [{ kind: 'file', path: resolve(folder, word) }]
  })
}

/** The article that an address asks for; null where it is no such address. */
export function requestOfAddress(address: string): StartRequest | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname } = new URL(address)
  const id = pathname.replace(/^\/+/, '')
  if (protocol !== `${pageScheme}:` || host !== 'article' || !/^[\w-]{1,64}$/.test(id)) return null
  return { kind: 'article', id }
}

/** Requests as another start of the program has sent them, which may be anything. */
export function readStartRequests(sent: unknown): StartRequest[] {
  if (typeof sent !== 'object' || sent === null || !('requests' in sent)) return []
  const { requests } = sent
  if (!Array.isArray(requests)) return []
  return requests.flatMap((request: unknown): StartRequest[] => {
    if (typeof request !== 'object' || request === null || !('kind' in request)) return []
    if (request.kind === 'file' && 'path' in request && typeof request.path === 'string') {
      return [{ kind: 'file', path: request.path }]
    }
    if (request.kind === 'article' && 'id' in request && typeof request.id === 'string') {
      return [{ kind: 'article', id: request.id }]
    }
    return []
  })
}
