/** The one style element that React Aria writes into the page (`touch-action` for what can be pressed). */
const pressableStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/**
 * What the page may load, in either host: nothing from elsewhere, nothing inline, no frame with an address, no form,
 * no `<base>`. Fonts inside a style sheet are those of pages in their preview, which has this policy too.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${pressableStyle}`,
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * What the page's thread for spelling may: run its own script and WebAssembly, and fetch the program's own files. It
 * comes with its script, so that the page itself may run no WebAssembly.
 */
const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
].join('; ')

/** The policy for a file of the page by its path, such as `/workers/spelling.js`. */
export function policyFor(path: string): string {
  return path.startsWith('/workers/') ? workerPolicy : contentSecurityPolicy
}
