import type { PagePreview } from '../../../shared/contract/publishing.ts'
import type { Scheme } from '../../../shared/publishing/pageColours.ts'
import { keptStyle, patchChildren } from './patchBody.ts'

/** Shows a page in a frame's own document and keeps it there: later pages change only what has changed. */
export class PageDocument {
  readonly #frame: Window & typeof globalThis
  readonly #document: Document
  readonly #parser = new DOMParser()
  #styleId = ''
  #scheme: Scheme | null = null

  constructor(frame: Window & typeof globalThis) {
    this.#frame = frame
    this.#document = frame.document
    // A preview is looked at: a link would put another page in the frame.
    this.#document.addEventListener('click', (event) => event.preventDefault())
    this.#document.addEventListener('keydown', (event) => passOn(event, frame.frameElement))
  }

  show(page: PagePreview, style: string, scheme: Scheme): void {
    if (page.styleId !== this.#styleId || scheme !== this.#scheme) {
      this.#document.adoptedStyleSheets = [this.#sheet(style, scheme)]
      this.#styleId = page.styleId
      this.#scheme = scheme
    }
    const { documentElement, body } = this.#document
    documentElement.lang = page.language
    documentElement.dir = page.direction
    this.#document.title = page.title
    // In text and attributes a quotation mark stands as an entity, so this is always an attribute.
    const markup = page.body.replaceAll(' style="', ` ${keptStyle}="`)
    patchChildren(body, this.#parser.parseFromString(`<body>${markup}</body>`, 'text/html').body)
  }

  /** The page's style sheet as a reader with such a scheme has it, whatever this system's is. */
  #sheet(style: string, scheme: Scheme): CSSStyleSheet {
    const sheet = new this.#frame.CSSStyleSheet()
    sheet.replaceSync(`${style}\n:root { color-scheme: ${scheme}; }`)
    settle(sheet.cssRules, scheme)
    return sheet
  }
}

/** The program's keys work while the keyboard is in the page too. */
function passOn(event: KeyboardEvent, frame: Element | null): void {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey || /^(?:F\d+|Escape)$/.test(event.key)
  if (!isCommand || frame === null) return
  const copy = new KeyboardEvent('keydown', {
    key: event.key,
    code: event.code,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    shiftKey: event.shiftKey,
    repeat: event.repeat,
    bubbles: true,
    cancelable: true,
  })
  if (!frame.dispatchEvent(copy)) event.preventDefault()
}

/** Rules come from the frame, whose classes are not this window's. */
function settle(rules: CSSRuleList, scheme: Scheme): void {
  for (const rule of rules) {
    const { media, cssRules } = rule as Partial<CSSMediaRule>
    if (media?.mediaText.includes('prefers-color-scheme')) {
      media.mediaText = media.mediaText.replaceAll(
        /\(\s*prefers-color-scheme:\s*(light|dark)\s*\)/g,
        (_all, asked: string) => (asked === scheme ? '(min-width: 0px)' : '(max-width: 0px)'),
      )
    }
    if (cssRules !== undefined) settle(cssRules, scheme)
  }
}
