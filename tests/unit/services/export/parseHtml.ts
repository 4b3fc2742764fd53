import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { Direction } from '../../../../src/shared/article/direction.ts'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export interface ParsedHtml {
  root: DefaultTreeAdapterTypes.Document | DefaultTreeAdapterTypes.DocumentFragment
  elements: Element[]
  /** Codes of the HTML standard's parse errors. */
  errors: string[]
}

/** Parses bytes as a browser would, with a list of all that is not in order. */
export function parseHtml(bytes: Uint8Array, kind: 'page' | 'fragment'): ParsedHtml {
  // Fonts and images are left out: thousands of letters in which there is nothing to find.
  const html = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/base64,[^)"]*/g, 'base64,')
  const errors: string[] = []
  const onParseError = ({ code }: { code: string }) => void errors.push(code)
  const root = kind === 'page' ? parse(html, { onParseError }) : parseFragment(html, { onParseError })
  return { root, elements: elementsBelow(root), errors }
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null
}

export function textBelow(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textBelow).join('') : ''
}

function elementsBelow(node: Node): Element[] {
  if (!('childNodes' in node)) return []
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsBelow(child)] : []))
}

const inline = new Set('a bdi code em mark s span strong sub sup time u'.split(' '))
const unseen = new Set(['head', 'script', 'style', 'title'])

/** What a reader sees, line by line, each as `rtl|text` with the direction in which its block is read. */
export function visibleLines(node: Node, around: Direction | 'unknown' = 'unknown'): string[] {
  const lines: string[] = []
  let line = ''
  let lineDirection: string = around
  const end = (direction: string) => {
    const text = tidyLine(line)
    if (text !== '') lines.push(`${lineDirection}|${text}`)
    line = ''
    lineDirection = direction
  }
  const walk = (each: Node, direction: string) => {
    if ('value' in each) {
      line += each.value
      return
    }
    if (!('childNodes' in each)) return
    if (!('tagName' in each)) {
      for (const child of each.childNodes) walk(child, direction)
      return
    }
    if (unseen.has(each.tagName)) return
    if (each.tagName === 'br') end(direction)
    if (inline.has(each.tagName) || each.tagName === 'br') {
      for (const child of each.childNodes) walk(child, direction)
      return
    }
    const own = attributeOf(each, 'dir') ?? direction
    end(own)
    for (const child of each.childNodes) {
      walk(child, own)
    }
    end(direction)
  }
  walk(node, around)
  end(around)
  return lines
}

/** A line without the white space that HTML makes nothing of, and empty where it shows nothing at all. */
export function tidyLine(line: string): string {
  const tidy = line.replace(/\s+/gu, ' ').trim()
  return tidy.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '') === '' ? '' : tidy
}
