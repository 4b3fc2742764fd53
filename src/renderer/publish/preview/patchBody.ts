/**
 * Makes what stands in `target` what stands in `source`, and touches only what differs: the browser lays out
 * the paragraph that changed and leaves the reader's place where it was.
 */
export function patchChildren(target: Element, source: Element): void {
  const old = [...target.childNodes]
  const fresh = [...source.childNodes]
  let start = 0
  while (start < old.length && start < fresh.length && isSame(old[start], fresh[start])) start++
  let end = 0
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    isSame(old[old.length - 1 - end], fresh[fresh.length - 1 - end])
  ) {
    end++
  }
  const replaced = old.slice(start, old.length - end)
  const replacing = fresh.slice(start, fresh.length - end)
  const [one] = replaced
  const [other] = replacing
  if (replaced.length === 1 && replacing.length === 1 && isElement(one) && isElement(other)) {
    // The same element with other things in it.
    if (isSame(one.cloneNode(false), other.cloneNode(false))) {
      patchChildren(one, other)
      return
    }
  }
  const place = old[old.length - end] ?? null
  for (const node of replaced) node.remove()
  for (const node of replacing) {
    const adopted = target.ownerDocument.importNode(node, true)
    applyStyles(adopted)
    target.insertBefore(adopted, place)
  }
}

/** The page writes `style` for the digits of lists; read from markup it would be stopped by the window's policy. */
export const keptStyle = 'data-style'

function applyStyles(node: Node): void {
  if (!isElement(node)) return
  for (const element of [node, ...node.querySelectorAll(`[${keptStyle}]`)]) {
    const style = element.getAttribute(keptStyle)
    if (style !== null && 'style' in element) (element as HTMLElement).style.cssText = style
  }
}

/** Without the `style` that was set from `data-style`, which the source does not have. */
function isSame(old: Node | undefined, fresh: Node | undefined): boolean {
  if (old === undefined || fresh === undefined) return false
  if (old.isEqualNode(fresh)) return true
  if (!isElement(old) || !isElement(fresh) || !old.matches(styled) || !fresh.matches(styled)) return false
  const bare = old.cloneNode(true) as Element
  for (const element of [bare, ...bare.querySelectorAll(`[${keptStyle}]`)]) element.removeAttribute('style')
  return bare.isEqualNode(fresh)
}

const styled = `[${keptStyle}], :has([${keptStyle}])`

function isElement(node: Node | undefined): node is Element {
  return node?.nodeType === 1
}
