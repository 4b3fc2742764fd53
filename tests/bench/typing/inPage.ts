/**
 * What is run inside of the page that is measured, the benchmark's own or the program's: each function is sent
 * there as its text, and so stands by itself.
 */
declare global {
  interface Window {
    keyPaints?: number[]
  }
}

/** Puts the caret into the middle of the middle paragraph of the text in front, which is scrolled into the middle. */
export function placeCaret(): void {
  const text = document.querySelector<HTMLElement>(
    '.article-pane-text:not([inert]) .article-text, .article-text',
  )
  const paragraphs = [...(text?.querySelectorAll(':scope > p, :scope > [data-line]') ?? [])].filter(
    (each) => each.textContent !== '',
  )
  const line = paragraphs[Math.floor(paragraphs.length / 2)]
  const letters = line === undefined ? null : document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode()
  if (!text || !line || !letters) throw new Error('there is no paragraph to write in')
  text.focus()
  line.scrollIntoView({ block: 'center' })
  getSelection()?.collapse(letters, Math.floor((letters.textContent?.length ?? 0) / 2))
}

/** Begins to note the time from each key to the task after the next frame, when it has been painted. */
export function watchKeys(): void {
  const paints: number[] = []
  if (window.keyPaints === undefined) {
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => window.keyPaints?.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  }
  window.keyPaints = paints
}

/** The milliseconds from key to paint of each key since then. */
export function keyPaints(): number[] {
  return window.keyPaints ?? []
}

/** UTF-16 units of the text in front. */
export function textLength(): number {
  const text = document.querySelector('.article-pane-text:not([inert]) .article-text, .article-text')
  return text?.textContent?.length ?? 0
}
