import { shell } from 'electron'

const outsideSchemes = new Set(['http:', 'https:', 'mailto:'])
/** Windows' own limit for what its shell opens; a longer address is no link that a person follows. */
const longestAddress = 2081

/** The address in the form that may be given to the system, or null: the system runs programs for some schemes. */
export function outsideAddress(address: string): string | null {
  if (address.length > longestAddress || !URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return outsideSchemes.has(protocol) ? href : null
}

/** Opens a web or mail address in the person's browser or mail program; any other address is left alone. */
export function openOutside(address: string): void {
  const checked = outsideAddress(address)
  if (checked === null) return
  shell.openExternal(checked).catch((error: unknown) => {
    console.error('The system did not open a link:', error)
  })
}
