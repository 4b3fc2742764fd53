import { DOMSerializer, type Fragment } from '@tiptap/pm/model'
import type { Direction } from '../../../../shared/article/direction.ts'
import { type ImageAddress, writeInto } from './contentToHtml.ts'

/** Writes what is dragged out as what is copied is written: ProseMirror puts it on the drag by itself. */
export class DragSerializer extends DOMSerializer {
  readonly #around: () => Direction
  readonly #imageAddress: ImageAddress

  constructor(around: () => Direction, imageAddress: ImageAddress) {
    super({}, {})
    this.#around = around
    this.#imageAddress = imageAddress
  }

  override serializeFragment(
    content: Fragment,
    options: { document?: Document } = {},
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const place = target ?? (options.document ?? document).createDocumentFragment()
    const written = (options.document ?? document).createElement('div')
    writeInto(written, content, { around: this.#around(), asWhole: false, imageAddress: this.#imageAddress })
    place.append(...written.childNodes)
    return place
  }
}
