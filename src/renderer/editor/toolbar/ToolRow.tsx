import type { Editor } from '@tiptap/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { useFittingTools } from './useFittingTools.ts'
import './ToolRow.css'

/** Tools that stay together. Where there is no room for all groups, those of the highest rank go first. */
export interface ToolGroup {
  id: string
  rank: number
  content: ReactNode
}

/**
 * One row of tools, however wide the window is: what has no room in it waits under a button at its end, in the
 * same toolbar, so that the arrows go on from one to the other.
 */
export function ToolRow({ editor, groups }: { editor: Editor; groups: readonly ToolGroup[] }) {
  const { t } = useTranslation()
  const row = useRef<HTMLDivElement>(null)
  const hidden = useFittingTools(row, groups)
  const [isOpen, setOpen] = useState(false)
  const panelId = useId()
  const isShown = isOpen && hidden.size > 0
  useClosing(editor, row, () => setOpen(false), isShown)
  const shown = (group: ToolGroup) => (
    <div key={group.id} className="tool-group" data-tool-group={group.id}>
      {group.content}
    </div>
  )
  return (
    <AriaToolbar ref={row} className="editor-toolbar" aria-label={t('editor.toolbar')}>
      <div className="tool-row-line">
        {groups.filter(({ id }) => !hidden.has(id)).map(shown)}
        {hidden.size > 0 && (
          <Button
            kind="quiet"
            data-more-tools=""
            icon="more"
            aria-label={t('editor.moreTools')}
            aria-expanded={isShown}
            aria-controls={panelId}
            onPress={() => setOpen(!isShown)}
          />
        )}
      </div>
      <div id={panelId} className="tool-row-rest" data-open={isShown || undefined}>
        {groups.filter(({ id }) => hidden.has(id)).map(shown)}
      </div>
    </AriaToolbar>
  )
}

/**
 * Closes what waits under the button by Escape, which goes back to the button, and when the work goes on
 * elsewhere: in the text, or with a press beside it. A menu that one of the tools has opened is no elsewhere.
 */
function useClosing(
  editor: Editor,
  row: { readonly current: HTMLElement | null },
  close: () => void,
  isShown: boolean,
): void {
  const latest = useRef(close)
  latest.current = close
  useEffect(() => {
    if (!isShown) return undefined
    const onLeave = () => latest.current()
    const onElsewhere = ({ target }: Event) => {
      const program = row.current?.closest('#root')
      if (target instanceof Node && program?.contains(target) && !row.current?.contains(target)) onLeave()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !(event.target instanceof Node) || !row.current?.contains(event.target))
        return
      onLeave()
      row.current.querySelector<HTMLElement>('[data-more-tools]')?.focus()
    }
    editor.on('focus', onLeave)
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    return () => {
      editor.off('focus', onLeave)
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
    }
  }, [editor, row, isShown])
}
