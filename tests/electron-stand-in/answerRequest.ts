import { handlerOf } from './protocol.ts'
import { fromBrowserAddress } from './standInAddress.ts'

/**
 * All that a sandboxed document may do but open windows. Electron denies them one by one; Chromium must be told
 * beforehand, and then reports each one that was tried and gives the page null, as Electron does.
 */
const withoutPopups =
  'sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-pointer-lock allow-top-navigation'

interface BrowserRequest {
  url: string
  method: string
  headers: Record<string, string>
}

/** What the program's `protocol.handle` answers a request of the browser, for `Fetch.fulfillRequest`; null for another scheme. */
export async function answerRequest({ url, method, headers }: BrowserRequest) {
  const address = fromBrowserAddress(url)
  const handler = handlerOf(address)
  if (handler === undefined) return null
  const response = await handler(new Request(address, { method, headers }))
  return {
    responseCode: response.status,
    responseHeaders: [
      ...[...response.headers].map(([name, value]) => ({ name, value })),
      { name: 'Content-Security-Policy', value: withoutPopups },
    ],
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  }
}
