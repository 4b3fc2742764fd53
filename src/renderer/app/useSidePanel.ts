import { useCallback, useState } from 'react'

/** The panels beside the text, of which one is shown at a time. */
export type SidePanel = 'details' | 'history' | 'preview' | 'finish'

const key = 'tahrir.sidePanel'
const panels: readonly SidePanel[] = ['details', 'history', 'preview', 'finish']

/** The panel that is shown, or null; remembered in this browser as far as it lets pages remember anything. */
export function useSidePanel(): [SidePanel | null, (panel: SidePanel | null) => void] {
  const [shown, setShown] = useState<SidePanel | null>(() => {
    try {
      const kept = window.localStorage.getItem(key)
      return panels.find((panel) => panel === kept) ?? null
    } catch {
      return null
    }
  })
  const show = useCallback((panel: SidePanel | null) => {
    setShown(panel)
    try {
      window.localStorage.setItem(key, panel ?? 'none')
    } catch {
      // A browser that forbids storage only forgets the choice.
    }
  }, [])
  return [shown, show]
}
