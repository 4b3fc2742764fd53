import type { HtmlElement } from './htmlNode.ts'

/** The declarations of a `style` attribute by name, both in lower case. */
export type Declarations = ReadonlyMap<string, string>

const declaration = /([-a-z]+)\s*:([^;]*)/g
const none: Declarations = new Map()
const marked = /mso-|font-|text-decoration|vertical-align|white-space|display|visibility/i

/**
 * Reads `style` attributes as they are written: the browser's own reading drops the `mso-` properties, in
 * which Word keeps its lists. One reader serves one paste and remembers, since programs write the same
 * style thousands of times.
 */
export function declarationsReader(): (element: HtmlElement) => Declarations {
  const known = new Map<string, Declarations>()
  return (element) => {
    const style = element.getAttribute('style')
    if (style === null || !marked.test(style)) return none
    let read = known.get(style)
    if (read === undefined) {
      read = readDeclarations(style)
      known.set(style, read)
    }
    return read
  }
}

export function readDeclarations(style: string): Declarations {
  return new Map(
    Array.from(style.toLowerCase().matchAll(declaration), ([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  )
}
