import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PagePreview } from '../../../shared/contract/publishing.ts'
import type { Scheme } from '../../../shared/publishing/pageColours.ts'
import { PageDocument } from './pageDocument.ts'
import './PreviewFrame.css'

export interface PreviewFrameProps {
  page: PagePreview
  style: string
  scheme: Scheme
  /** The width of the screen that the page is shown as on, in CSS pixels. */
  width: number
  label: string
  id?: string
}

/** A page as a reader's browser shows it on a screen of some width, made smaller to fit where it stands. */
export function PreviewFrame({ page, style, scheme, width, label, id }: PreviewFrameProps) {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const [shown, setShown] = useState<PageDocument | null>(null)

  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // When there is time: the text beside it goes first.
  useEffect(() => {
    if (shown === null) return
    const wish = requestIdleCallback(() => shown.show(page, style, scheme), { timeout: 500 })
    return () => cancelIdleCallback(wish)
  }, [shown, page, style, scheme])

  const scale = size.width === 0 ? 1 : Math.min(1, size.width / width)
  return (
    <div ref={box} className="preview-frame">
      {/* Its own origin's, so that the page can be put into it; no script runs there, and it may print. */}
      <iframe
        id={id}
        title={label}
        sandbox="allow-same-origin allow-modals"
        srcDoc={emptyPage}
        style={{
          inlineSize: width,
          blockSize: size.height / scale,
          transform: `scale(${scale})`,
        }}
        onLoad={({ currentTarget }) => {
          const frame = currentTarget.contentWindow
          if (frame !== null) setShown(new PageDocument(frame as Window & typeof globalThis))
        }}
      />
    </div>
  )
}

const emptyPage =
  '<!doctype html><html><head><meta name="viewport" content="width=device-width"><title>-</title></head><body></body></html>'
