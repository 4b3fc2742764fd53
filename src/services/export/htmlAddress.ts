const plain =
  /^(?:https?:\/\/[\p{L}\p{M}\p{N}.-]+(?::\d+)?(?![^/?#])|mailto:|tel:)(?:[\p{L}\p{M}\p{N}!$&'()*+,./:;=?@_~-]|%[0-9a-f]{2})*(?:#(?:[\p{L}\p{M}\p{N}!$&'()*+,./:;=?@_~-]|%[0-9a-f]{2})*)?$/iu
const notInAddress = /[^a-z0-9!$%&'()*+,./:;=?@_~-]|%(?![0-9a-f]{2})/giu

/**
 * A safe address as HTML wants it in `href`: a valid URL string of the URL standard. One that is valid
 * stays as it is; another is written as a browser would read it, with the rest percent-encoded and
 * without a user name and password, which no published link should carry.
 */
export function htmlAddress(address: string): string {
  if (plain.test(address)) return address
  const url = new URL(address)
  const start = url.protocol.startsWith('http') ? url.origin : url.protocol
  const fragment = url.hash === '' ? '' : `#${encode(url.hash.slice(1))}`
  return start + encode(url.pathname) + encode(url.search) + fragment
}

function encode(part: string): string {
  return part.replace(notInAddress, (found) => encodeURIComponent(found.toWellFormed()))
}
