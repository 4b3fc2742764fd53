import type { Session } from './BrowserConnection.ts'
import { handlerOf } from './protocol.ts'
import { fromBrowserAddress } from './standInAddress.ts'

/**
 * All that a sandboxed document may do but open windows. Electron denies them one by one; Chromium must be told
 * beforehand, and then reports each one that was tried and gives the page null, as Electron does.
 */
const withoutPopups =
  'sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-pointer-lock allow-top-navigation'

/** Answers a request of the browser by the program's `protocol.handle`, or lets it go on where it is for another scheme. */
export async function answerRequest(
  session: Session,
  requestId: string,
  { url, method, headers }: { url: string; method: string; headers: Record<string, string> },
): Promise<void> {
  const address = fromBrowserAddress(url)
  const handler = handlerOf(address)
  if (handler === undefined) {
    await session.send('Fetch.continueRequest', { requestId })
    return
  }
  const response = await handler(new Request(address, { method, headers }))
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [
      ...[...response.headers].map(([name, value]) => ({ name, value })),
      { name: 'Content-Security-Policy', value: withoutPopups },
    ],
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}
