/** The scheme under which the windows' own files are served, so that the page has an origin of its own. */
export const pageScheme = 'tahrir'
export const pageOrigin = `${pageScheme}://app`
export const pageAddress = `${pageOrigin}/index.html`

/** Whether an address is the program's one page; its query and fragment do not matter. */
export function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, pathname, username, password } = new URL(address)
  // `URL.origin` is 'null' in Node for a scheme that it does not know, so the parts are compared.
  return `${protocol}//${host}${pathname}` === pageAddress && username === '' && password === ''
}
