import { cleanText } from '../cleanText.ts'

declare const written: unique symbol

/** XML that was written by this file, and therefore escaped. No other string is taken for it. */
export type Xml = string & { readonly [written]: true }

/** Attributes in the order in which they are written; one that is null is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>

export const nothing = '' as Xml

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An element with its attributes and what stands in it. */
export function xml(name: string, attributes: XmlAttributes = {}, ...content: Xml[]): Xml {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) tag += ` ${key}="${escaped(String(value))}"`
  }
  const inner = content.join('')
  return (inner === '' ? `${tag}/>` : `${tag}>${inner}</${name}>`) as Xml
}

export function xmlText(value: string): Xml {
  return escaped(value) as Xml
}

export function joinXml(parts: readonly Xml[]): Xml {
  return parts.join('') as Xml
}

/** A whole part of a package. */
export function xmlFile(root: Xml): Uint8Array {
  return new TextEncoder().encode(declaration + root)
}

/** What XML 1.0 has no place for is what HTML has none for either. */
function escaped(value: string): string {
  return cleanText(value).replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
