import '../../../../src/renderer/ui/fonts.css'
import '../../../../src/renderer/ui/tokens.css'
import '../../../../src/renderer/ui/base.css'
import '../../../../src/renderer/editor/ArticleEditor.css'
import './page.css'
import { arabicPiece, type PieceLine } from '../arabicPiece.ts'
import type { PageVariant } from '../variants.ts'
import { mountPeers } from './mountPeers.ts'
import { mountPlain } from './mountPlain.ts'
import { mountProseMirror } from './mountProseMirror.ts'
import { mountTiptap, mountTiptapOfReact } from './mountTiptap.tsx'

/** What the driver calls from outside. */
export interface BenchPage {
  /** Shows the piece in an editor. Gives the milliseconds until it was painted. */
  mount(variant: PageVariant, words: number, seed: number): Promise<number>
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

window.bench = {
  async mount(variant, words, seed) {
    const root = document.getElementById('root')
    if (root === null) throw new Error('index.html has no element with the id "root"')
    const lines = arabicPiece(words, seed)
    await document.fonts.ready
    const start = performance.now()
    await mounts[variant](root, lines)
    while (document.querySelectorAll('.article-text > *').length < lines.length) await painted()
    await painted()
    return performance.now() - start
  },
}

type Mount = (root: HTMLElement, lines: PieceLine[]) => void | Promise<void>

const mounts: Record<PageVariant, Mount> = {
  contenteditable: (root, lines) => mountPlain(root, lines, true),
  'contenteditable-limit': (root, lines) => mountPlain(root, lines, false),
  prosemirror: (root, lines) => mountProseMirror(root, lines),
  'prosemirror-json-per-key': (root, lines) =>
    mountProseMirror(root, lines, (state) => {
      document.documentElement.dataset['size'] = String(JSON.stringify(state.doc.toJSON()).length)
    }),
  ...mountPeers,
  tiptap: mountTiptap,
  'tiptap-of-react': mountTiptapOfReact,
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
