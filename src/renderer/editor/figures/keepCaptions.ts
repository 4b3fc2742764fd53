import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'

/**
 * A figure holds lines and always one: without one there is no place for the caret. What is made a list or a
 * quotation in a caption becomes lines again. Looks only at blocks at the top that are not what they were, and
 * leaves alone what comes from elsewhere: two windows that mended the same figure would both add the line.
 */
export function keepCaptions(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some((tr) => tr.docChanged) || transactions.some(isChangeOrigin)) return null
      const tr = after.tr
      const line = after.schema.nodes['paragraph']
      // From the end, so that the places before it stay what they are.
      for (const { node, position } of figuresToMend(before.doc, after.doc).reverse()) {
        const lines = linesIn(node)
        const kept = lines.length > 0 || line === undefined ? lines : [line.create()]
        tr.replaceWith(position + 1, position + node.nodeSize - 1, kept)
      }
      return tr.docChanged ? tr : null
    },
  })
}

function figuresToMend(before: Node, after: Node): { node: Node; position: number }[] {
  const found: { node: Node; position: number }[] = []
  const shift = after.childCount - before.childCount
  after.forEach((block, start, index) => {
    const isOld = before.maybeChild(index) === block || before.maybeChild(index - shift) === block
    if (isOld || block.isTextblock) return
    const look = (node: Node, position: number) => {
      const isFigure = node.type.name === 'figure'
      if (isFigure && !isCaptioned(node)) found.push({ node, position })
      return !isFigure && !node.isTextblock
    }
    if (look(block, start)) block.descendants((node, offset) => look(node, start + 1 + offset))
  })
  return found
}

/** Figures within a figure, which a merge could make, are left for the normaliser of files: they hold an image. */
function isCaptioned(figure: Node): boolean {
  if (figure.childCount === 0) return false
  return figure.content.content.every(({ type }) => type.name === 'paragraph' || type.name === 'figure')
}

function linesIn(node: Node): Node[] {
  return node.content.content.flatMap((child) =>
    child.type.name === 'paragraph' || child.type.name === 'figure' ? [child] : linesIn(child),
  )
}
