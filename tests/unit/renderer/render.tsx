import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../../../src/renderer/i18n/LanguageProvider.tsx'
import { startTexts } from '../../../src/renderer/i18n/startTexts.ts'

// React asks for this where `act` is used.
;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true

/** Renders a part of the screen in English into the page; gives its element and a way to take it off again. */
export async function render(content: ReactNode): Promise<{ element: HTMLElement; remove(): void }> {
  await startTexts('en')
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  await act(async () => root.render(<LanguageProvider language="en">{content}</LanguageProvider>))
  return {
    element,
    remove() {
      act(() => root.unmount())
      element.remove()
    },
  }
}
