import { useEffect } from 'react'

/** The browser asks before it leaves the page, only where something would be lost, which is looked at then. */
export function useLeaveWarning(isNeeded: () => boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isNeeded()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isNeeded])
}
