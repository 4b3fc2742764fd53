import { isSafeAddress } from './safeAddress.ts'

/** Top-level domains by which a bare name is taken for an address; "report.pdf" and "node.js" are none. */
const knownDomains =
  'com|org|net|edu|gov|int|info|news|press|media|io|tv|me|co|ae|bh|dz|eg|iq|jo|kw|lb|ly|ma|mr|om|ps|qa|sa|sd|so|sy|tn|ye|uk|fr|de|us|eu|tr|ir'

const scheme = /^[a-z][a-z\d+.-]*:/i
const mail = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/.]{2,}$/
const host = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u
const knownHost = new RegExp(
  `^(?:www\\.(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}|(?:[a-z\\d-]+\\.)+(?:${knownDomains}))(?::\\d{1,5})?(?:[/?#]\\S*)?$`,
  'iu',
)

/**
 * What a person typed as an address, made whole: `example.com` gets `https://`, an address of mail
 * `mailto:`. Null for what is no address or not a safe one (http, https, mailto, tel).
 */
export function completeAddress(typed: string): string | null {
  const address = typed.trim()
  if (address === '' || /\s/.test(address)) return null
  if (mail.test(address)) return safe(`mailto:${address}`)
  if (host.test(address)) return safe(`https://${address}`)
  if (!scheme.test(address)) return null
  return safe(address)
}

/**
 * The address that a word of running text is, or null. Stricter than `completeAddress`: a bare name must
 * begin with `www.` or end in a domain that is known.
 */
export function addressOfWord(word: string): string | null {
  if (/^https?:\/\/[^\s/]*[\p{L}\p{N}]/iu.test(word) || /^mailto:./i.test(word)) return completeAddress(word)
  return mail.test(word) || knownHost.test(word) ? completeAddress(word) : null
}

function safe(address: string): string | null {
  return address.length <= 2048 && isSafeAddress(address) ? address : null
}
