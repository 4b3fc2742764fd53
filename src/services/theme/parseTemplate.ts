import { type DefaultTreeAdapterTypes, html, type ParserError, parseFragment } from 'parse5'
import type { ThemeProblem } from '../../shared/failures/themeProblems.ts'
import {
  isTemplateAttribute,
  neededSlots,
  type SlotName,
  slotNames,
  slotsOfArticle,
  templateElements,
} from './templateRules.ts'

/** A part of a template: text as it stands, an element of the theme's own, or the place of a part of the page. */
export type TemplateNode =
  | { kind: 'text'; text: string }
  | { kind: 'element'; name: string; attributes: Record<string, string>; children: TemplateNode[] }
  | { kind: 'slot'; name: SlotName }

/** What is wrong with a theme and in which line; 0 where that cannot be said. */
export interface Misfit {
  problem: ThemeProblem
  what: string
  line: number
}

/** Ends the reading at the first thing that is wrong. */
class MisfitFound extends Error {
  readonly misfit: Misfit

  constructor(problem: ThemeProblem, what: string, line: number) {
    super(problem)
    this.misfit = { problem, what: what.slice(0, 60), line }
  }
}

const voidElements = new Set(['br', 'hr'])

/**
 * A theme's template as the parts it is made of. Only elements and attributes that hold text are taken, and
 * every slot that a page needs must be there once.
 */
export function parseTemplate(source: string): { nodes: TemplateNode[] } | Misfit {
  try {
    const fragment = parseFragment(source, {
      sourceCodeLocationInfo: true,
      onParseError: ({ code, startLine }: ParserError) => {
        throw new MisfitFound('htmlBroken', code, startLine)
      },
    })
    const used = new Set<SlotName>()
    const nodes = fragment.childNodes.flatMap((node) => readNode(node, used, false))
    const missing = neededSlots.find((name) => !used.has(name))
    if (missing !== undefined) throw new MisfitFound('slotMissing', missing, 0)
    return { nodes }
  } catch (error) {
    if (error instanceof MisfitFound) return error.misfit
    throw error
  }
}

function readNode(
  node: DefaultTreeAdapterTypes.ChildNode,
  used: Set<SlotName>,
  isInArticle: boolean,
): TemplateNode[] {
  if (node.nodeName === '#comment') return []
  if ('value' in node) return [{ kind: 'text', text: node.value }]
  if (!('tagName' in node)) throw new MisfitFound('elementForbidden', node.nodeName, 0)
  const { tagName: name, sourceCodeLocation: place } = node
  const line = place?.startLine ?? 0
  if (node.namespaceURI !== html.NS.HTML || !templateElements.has(name)) {
    throw new MisfitFound('elementForbidden', name, line)
  }
  const attributes: Record<string, string> = {}
  for (const { name: attribute, value } of node.attrs) {
    if (!isTemplateAttribute(name, attribute, value)) {
      throw new MisfitFound('attributeForbidden', attribute, line)
    }
    attributes[attribute] = value
  }
  if (!voidElements.has(name) && place?.endTag === undefined) throw new MisfitFound('notClosed', name, line)
  if (name === 'slot') return [readSlot(attributes['name'] ?? '', line, used, isInArticle)]
  const isArticle = isInArticle || name === 'article'
  const children = node.childNodes.flatMap((child) => readNode(child, used, isArticle))
  return [{ kind: 'element', name, attributes, children }]
}

function readSlot(name: string, line: number, used: Set<SlotName>, isInArticle: boolean): TemplateNode {
  const slot = slotNames.find((known) => known === name)
  if (slot === undefined) throw new MisfitFound('slotUnknown', name, line)
  if (used.has(slot)) throw new MisfitFound('slotTwice', name, line)
  if (slotsOfArticle.has(slot) !== isInArticle) {
    throw new MisfitFound(isInArticle ? 'slotInside' : 'slotOutside', name, line)
  }
  used.add(slot)
  return { kind: 'slot', name: slot }
}
