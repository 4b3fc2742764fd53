import { concatenate, container, element, type Html, lines, nothing, text } from '../export/html.ts'
import type { TemplateNode } from './parseTemplate.ts'
import type { SlotName } from './templateRules.ts'

export type Slots = Record<SlotName, Html>

/**
 * A template with its slots filled. An element all of whose slots are empty, and that says nothing itself,
 * is left out with them, so that no empty frame stays of what an article does not have.
 */
export function fillTemplate(template: readonly TemplateNode[], slots: Slots): Html {
  return lines(template.map((node) => fillNode(node, slots)))
}

function fillNode(node: TemplateNode, slots: Slots): Html {
  switch (node.kind) {
    case 'text':
      return node.text.trim() === '' ? nothing : text(node.text)
    case 'slot':
      return slots[node.name]
    case 'element': {
      const { name, attributes, children } = node
      if (hasSlot(node) && !saysSomething(node, slots)) return nothing
      const parts = children.map((child) => fillNode(child, slots))
      const isInline = children.some((child) => child.kind === 'text' && child.text.trim() !== '')
      if (children.length === 0 || isInline) return element(name, attributes, concatenate(parts))
      return container(name, attributes, parts)
    }
  }
}

function hasSlot(node: TemplateNode): boolean {
  return node.kind === 'slot' || (node.kind === 'element' && node.children.some(hasSlot))
}

function saysSomething(node: TemplateNode, slots: Slots): boolean {
  switch (node.kind) {
    case 'text':
      return node.text.trim() !== ''
    case 'slot':
      return slots[node.name] !== nothing
    case 'element':
      return node.children.some((child) => saysSomething(child, slots))
  }
}
