import { useEffect } from 'react'
import { holdsOnlyFiles } from '../ui/holdsOnlyFiles.ts'
import { areImagesForText, chosenFiles } from './chosenFiles.ts'
import type { ChosenFile } from './importFiles.ts'

/**
 * Takes files that were copied in the file manager and are pasted anywhere in the window, before the editor takes their
 * names for text. What programs copy as text with a picture of it stays text, and images for the text go into it.
 */
export function useFilePaste(onFiles: (files: readonly ChosenFile[]) => void): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event
      if (!holdsOnlyFiles(clipboardData) || areImagesForText(target, clipboardData)) return
      const files = chosenFiles(clipboardData)
      if (files.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      onFiles(files)
    }
    window.addEventListener('paste', onPaste, { capture: true })
    return () => window.removeEventListener('paste', onPaste, { capture: true })
  }, [onFiles])
}
