import type { PieceLine } from '../arabicPiece.ts'
import { elementsOf } from './piece.ts'

/** A contenteditable element and nothing else. */
export function mountPlain(root: HTMLElement, lines: readonly PieceLine[], rendersAll: boolean): void {
  const scroll = document.createElement('div')
  scroll.className = rendersAll ? 'bench-scroll bench-plain' : 'bench-scroll'
  const text = document.createElement('div')
  text.className = 'article-text'
  text.contentEditable = 'true'
  text.append(...elementsOf(lines))
  scroll.append(text)
  root.append(scroll)
}
