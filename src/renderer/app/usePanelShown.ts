import { useCallback, useState } from 'react'

/** Whether a panel is shown, remembered in this browser as far as it lets pages remember anything. */
export function usePanelShown(name: string): [boolean, (isShown: boolean) => void] {
  const key = `tahrir.panel.${name}`
  const [isShown, setIsShown] = useState(() => {
    try {
      return window.localStorage.getItem(key) === 'shown'
    } catch {
      return false
    }
  })
  const show = useCallback(
    (next: boolean) => {
      setIsShown(next)
      try {
        window.localStorage.setItem(key, next ? 'shown' : 'hidden')
      } catch {
        // A browser that forbids storage only forgets the choice.
      }
    },
    [key],
  )
  return [isShown, show]
}
