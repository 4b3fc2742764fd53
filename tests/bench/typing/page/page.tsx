import '../../../../src/renderer/ui/fonts.css'
import '../../../../src/renderer/ui/tokens.css'
import '../../../../src/renderer/ui/base.css'
import '../../../../src/renderer/editor/ArticleEditor.css'
import './page.css'
import type { LexiconEntry } from '../../../../src/shared/checks/lexicon/LexiconEntry.ts'
import { arabicPiece, type PieceLine } from '../arabicPiece.ts'
import type { Variant } from '../variants.ts'
import { mountPeers } from './mountPeers.ts'
import { mountPlain } from './mountPlain.ts'
import { mountProseMirror } from './mountProseMirror.ts'
import { mountTahrir } from './mountTahrir.tsx'

/** What the driver calls from outside. */
export interface BenchPage {
  /** Shows the piece in an editor, with the caret in the middle. Gives the milliseconds until it was painted. */
  mount(variant: Variant, words: number, seed: number, lexicon: readonly LexiconEntry[]): Promise<number>
  /** Begins to note the time from each key to the paint after it. */
  begin(): void
  /** The milliseconds from key to paint of each key since `begin`, and the length of the text. */
  end(): { paints: number[]; length: number }
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

let paints: number[] = []

window.bench = {
  async mount(variant, words, seed, lexicon) {
    const root = document.getElementById('root')
    if (root === null) throw new Error('index.html has no element with the id "root"')
    const lines = arabicPiece(words, seed)
    await document.fonts.ready
    const start = performance.now()
    await mounts[variant](root, lines, lexicon)
    while (document.querySelectorAll('.article-text > *').length < lines.length) await painted()
    await painted()
    const opening = performance.now() - start
    placeCaret()
    return opening
  },
  begin() {
    paints = []
    document.addEventListener('keydown', ({ timeStamp }) => {
      void painted().then(() => paints.push(performance.now() - timeStamp))
    })
  },
  end: () => ({ paints, length: document.querySelector('.article-text')?.textContent?.length ?? 0 }),
}

type Mount = (root: HTMLElement, lines: PieceLine[], lexicon: readonly LexiconEntry[]) => void | Promise<void>

const mounts: Record<Variant, Mount> = {
  contenteditable: (root, lines) => mountPlain(root, lines, true),
  'contenteditable-limit': (root, lines) => mountPlain(root, lines, false),
  prosemirror: (root, lines) => mountProseMirror(root, lines),
  'prosemirror-json-per-key': (root, lines) =>
    mountProseMirror(root, lines, (state) => {
      document.documentElement.dataset['size'] = String(JSON.stringify(state.doc.toJSON()).length)
    }),
  ...mountPeers,
  tahrir: (root, lines, lexicon) => mountTahrir(root, lines, { lexicon }),
  'tahrir-without-checks': (root, lines) => mountTahrir(root, lines, { lexicon: null }),
  'tahrir-all-rendered': (root, lines, lexicon) => mountTahrir(root, lines, { lexicon, rendersAll: true }),
}

/** The task after the next frame: what was changed before has been painted by then. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  })
}

/** Puts the caret into the middle of the piece's middle paragraph, which is scrolled into the middle. */
function placeCaret(): void {
  const text = document.querySelector<HTMLElement>('.article-text')
  const paragraphs = [...(text?.querySelectorAll(':scope > p') ?? [])]
  const line = paragraphs[Math.floor(paragraphs.length / 2)]
  const letters = line === undefined ? null : document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode()
  if (!text || !line || !letters) throw new Error('there is no paragraph to write in')
  text.focus()
  line.scrollIntoView({ block: 'center' })
  getSelection()?.collapse(letters, Math.floor((letters.textContent?.length ?? 0) / 2))
}
