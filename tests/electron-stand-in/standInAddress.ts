/**
 * Chromium navigates to no scheme that it does not know, so `tahrir://app/…` is `http://app.tahrir.localhost/…` in
 * the browser: also an origin of its own and a secure context. The program sees its own addresses only.
 */
export function toBrowserAddress(address: string): string {
  const match = /^([a-z][a-z0-9]*):\/\/([^/]+)(\/.*)?$/.exec(address)
  if (match === null || match[1] === 'http' || match[1] === 'https') return address
  return `http://${match[2]}.${match[1]}.localhost${match[3] ?? '/'}`
}

export function fromBrowserAddress(address: string): string {
  return address.replace(/^http:\/\/([^./]+)\.([a-z0-9]+)\.localhost(?=\/|$)/, '$2://$1')
}
