import { cleanText } from './cleanText.ts'

declare const written: unique symbol

/** HTML that was written by this file, and therefore escaped. No other string is taken for it. */
export type Html = string & { readonly [written]: true }

/** Attributes in the order in which they are written; one that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

export const nothing = '' as Html

const voidElements = new Set(['br', 'hr', 'img', 'link', 'meta'])
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const toEscape = /[&<>"]/
const allToEscape = /[&<>"]/g
/** Letters, digits and punctuation that stand for themselves: nearly all text, passed over at once. */
const asItIs =
  /^[ !#-%'-;=?-~\u00a0-\u00ff\u060c-\u060f\u061b-\u064a\u0660-\u066f\u0671-\u06d3\u2010-\u2027\u2030-\u205e]*$/

/** An element with its attributes and what stands in it. Names are the program's own, never from an article. */
export function element(name: string, attributes: Attributes, content: Html = nothing): Html {
  let html = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== null && value !== undefined)
      html += ` ${key}="${typeof value === 'number' ? value : attributeValue(value)}"`
  }
  html += '>'
  if (voidElements.has(name)) return html as Html
  return `${html}${content}</${name}>` as Html
}

/** Text as it stands, a line break within it as `<br>`. */
export function text(value: string): Html {
  if (asItIs.test(value)) return value as Html
  const html = escaped(cleanText(value))
  return (html.includes('\n') ? html.replaceAll('\n', '<br>') : html) as Html
}

/** Parts one after another. */
export function concatenate(parts: readonly Html[]): Html {
  let html = ''
  for (const part of parts) html += part
  return html as Html
}

/** Parts one below another, those left out that hold nothing. */
export function lines(parts: readonly Html[]): Html {
  let html = ''
  for (const part of parts) {
    if (part !== '') html += html === '' ? part : `\n${part}`
  }
  return html as Html
}

/** An element whose parts stand on lines of their own. */
export function container(name: string, attributes: Attributes, parts: readonly Html[]): Html {
  return element(name, attributes, `\n${lines(parts)}\n` as Html)
}

/** A `style` or `script` element, in which nothing can be escaped. Throws where the content would end it early. */
export function rawElement(name: 'style' | 'script', attributes: Attributes, content: string): Html {
  if (content.includes('</') || content.includes('<!--')) throw new Error(`${name}: would end early`)
  return element(name, attributes, content as Html)
}

function attributeValue(value: string): string {
  return asItIs.test(value) ? value : escaped(cleanText(value))
}

function escaped(value: string): string {
  return toEscape.test(value)
    ? value.replace(allToEscape, (character) => escapes[character] ?? character)
    : value
}
