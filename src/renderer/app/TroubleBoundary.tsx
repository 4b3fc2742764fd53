import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import './App.css'

interface State {
  hasFailed: boolean
}

/**
 * What the screen shows when a part of it fails by a mistake of the program: what happened, what was kept,
 * and a way back. Sessions are not React's, so what waits to be saved is saved all the same. In both
 * languages, since the texts themselves may be what failed.
 */
export class TroubleBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { hasFailed: false }

  static getDerivedStateFromError(): State {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className="start-failed" role="alert">
        <p lang="ar" dir="rtl">
          حدث خطأ في الشاشة. ما كُتب محفوظ في الأرشيف؛ أعد فتح النافذة لتكمل من حيث توقفت.
        </p>
        <p lang="en" dir="ltr">
          Something went wrong on the screen. What was written is in the archive; open the window anew to go
          on.
        </p>
        <Button kind="primary" onPress={openAnew}>
          إعادة الفتح · Reopen
        </Button>
      </main>
    )
  }
}

/** Without the article that was open: it may be what the screen failed on. */
function openAnew(): void {
  window.sessionStorage.clear()
  window.location.hash = ''
  window.location.reload()
}
