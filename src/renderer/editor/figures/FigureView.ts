import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import i18next from 'i18next'
import { isAssetId } from '../../../shared/article/figureAssets.ts'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { currentLanguage } from '../../i18n/startTexts.ts'
import { blockDirection } from '../extensions/blockDirection.ts'
import type { AssetImages, ImageState } from './AssetImages.ts'
import { whenNear } from './whenNear.ts'

export interface FigureActions {
  images: AssetImages | null
  /** The image was clicked; the caption takes the caret as any line does. */
  onSelect: () => void
  onDetails: () => void
}

/**
 * An image in the text with its caption, which is edited in place, and its credit. A plain node view. The image is
 * in memory only while it is in sight or near; a button on it says whether it has an alternative text.
 */
export class FigureView implements NodeView {
  readonly dom = document.createElement('figure')
  readonly contentDOM = document.createElement('figcaption')
  readonly #frame = document.createElement('div')
  readonly #image = document.createElement('img')
  readonly #trouble = document.createElement('p')
  readonly #button = document.createElement('button')
  readonly #credit = document.createElement('p')
  readonly #images: AssetImages | null
  readonly #stopNear: () => void
  #node: Node
  #isNear = false
  #watched: string | null = null
  #stopWatching: () => void = () => {}

  constructor(node: Node, { images, onSelect, onDetails }: FigureActions) {
    this.#node = node
    this.#images = images
    this.dom.className = 'figure'
    this.#frame.className = 'figure-frame'
    this.#frame.contentEditable = 'false'
    this.#frame.addEventListener('click', onSelect)
    // Dragged as a block of the text, not as a file.
    this.#image.draggable = false
    this.#image.decoding = 'async'
    this.#trouble.className = 'figure-trouble'
    this.#button.className = 'figure-details'
    this.#button.type = 'button'
    this.#button.tabIndex = -1
    this.#button.addEventListener('click', (event) => {
      event.stopPropagation()
      onDetails()
    })
    this.#credit.className = 'figure-credit'
    this.#credit.contentEditable = 'false'
    this.#frame.append(this.#image, this.#trouble, this.#button)
    this.dom.append(this.#frame, this.contentDOM, this.#credit)
    i18next.on('languageChanged', this.#showWords)
    this.#stopNear = whenNear(this.dom, (isNear) => {
      this.#isNear = isNear
      this.#watch()
    })
    this.#show(node)
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.#show(node)
    return true
  }

  /** Keys and clicks on the button are its own. */
  stopEvent(event: Event): boolean {
    return event.target instanceof globalThis.Node && this.#button.contains(event.target)
  }

  /** Only what is typed into the caption is an edit. */
  ignoreMutation(mutation: { type: string; target: globalThis.Node }): boolean {
    if (mutation.type === 'selection') return false
    return !this.contentDOM.contains(mutation.target) || mutation.target === this.contentDOM
  }

  destroy(): void {
    i18next.off('languageChanged', this.#showWords)
    this.#stopNear()
    this.#stopWatching()
  }

  #show(node: Node): void {
    const direction = blockDirection(node)
    if (direction === null) this.dom.removeAttribute('dir')
    else if (this.dom.dir !== direction) this.dom.dir = direction
    const alt = textAttribute(node, 'alt')
    const credit = textAttribute(node, 'credit')
    this.#credit.textContent = credit
    this.#credit.hidden = credit === ''
    this.#credit.dir = dominantDirection(credit, direction ?? 'rtl')
    this.dom.toggleAttribute('data-alt-missing', alt.trim() === '')
    this.#showWords()
    this.#watch()
  }

  /** What the program itself says on the figure, in the screen's language. */
  readonly #showWords = (): void => {
    const alt = textAttribute(this.#node, 'alt').trim()
    const isMissing = alt === ''
    const words = i18next.t(isMissing ? 'editor.figure.altMissing' : 'editor.figure.alt')
    if (this.#button.textContent !== words) this.#button.textContent = words
    // Whoever does not see the image hears at least that nobody has described it.
    this.#image.alt = isMissing ? words : alt
    this.#button.title = isMissing ? i18next.t('editor.figure.details') : alt
    this.#button.setAttribute('aria-label', `${words}: ${i18next.t('editor.figure.details')}`)
    if (this.#watched === null) this.#showState(null)
  }

  #watch(): void {
    const asset: unknown = this.#node.attrs['asset']
    const wanted = this.#isNear && isAssetId(asset) && this.#images !== null ? asset : null
    if (wanted === this.#watched && (wanted !== null || isAssetId(asset))) return
    this.#stopWatching()
    this.#stopWatching = () => {}
    this.#watched = wanted
    if (wanted === null || this.#images === null) {
      this.#showState(null)
      return
    }
    this.#stopWatching = this.#images.watch(wanted, (state) => this.#showState(state))
  }

  #showState(state: ImageState | null): void {
    const isMissing = state === null && !isAssetId(this.#node.attrs['asset'])
    const trouble = isMissing
      ? i18next.t('editor.figure.noImage')
      : state?.kind === 'failed'
        ? describeFailure(state.failure, currentLanguage())
        : ''
    this.#trouble.textContent = trouble
    this.#trouble.hidden = trouble === ''
    this.#image.hidden = trouble !== ''
    if (state?.kind === 'loaded') {
      const { url, width, height } = state.image
      this.#image.width = width
      this.#image.height = height
      if (this.#image.src !== url) this.#image.src = url
      return
    }
    // The size stays, so that nothing moves when the image comes back into sight.
    this.#image.removeAttribute('src')
  }
}

function textAttribute(node: Node, name: 'alt' | 'credit'): string {
  const value: unknown = node.attrs[name]
  return typeof value === 'string' ? value : ''
}
