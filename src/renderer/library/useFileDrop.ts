import { useEffect, useState } from 'react'
import { areImagesForText, chosenFiles } from './chosenFiles.ts'
import type { ChosenFile } from './importFiles.ts'

/**
 * Takes files that are dropped anywhere on the window, before the editor or the browser does: a browser
 * would leave the program and show the file. Gives whether files are held over the window now.
 */
export function useFileDrop(onFiles: (files: readonly ChosenFile[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)

  useEffect(() => {
    // `dragleave` comes for each element that is left; the window is left when as many were left as entered.
    let depth = 0
    const isForText = ({ target, dataTransfer }: DragEvent) => areImagesForText(target, dataTransfer)
    const isOfFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const take = (event: DragEvent) => {
      event.preventDefault()
      event.stopPropagation()
    }
    const onEnter = (event: DragEvent) => {
      if (!isOfFiles(event) || isForText(event)) return
      take(event)
      depth++
      setIsOver(true)
    }
    const onOver = (event: DragEvent) => {
      if (!isOfFiles(event)) return
      if (isForText(event)) {
        // Taken by the text, which shows where they would stand.
        event.preventDefault()
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
        return
      }
      take(event)
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    }
    const onLeave = (event: DragEvent) => {
      if (!isOfFiles(event) || isForText(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setIsOver(false)
    }
    const onDrop = (event: DragEvent) => {
      depth = 0
      setIsOver(false)
      if (!isOfFiles(event) || isForText(event)) return
      take(event)
      onFiles(chosenFiles(event.dataTransfer))
    }
    // A link that is dropped beside the text would be followed.
    const onForeignDrop = (event: DragEvent) => {
      const { target } = event
      const takesText =
        target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))
      if (!takesText) event.preventDefault()
    }
    const capture = { capture: true }
    window.addEventListener('dragenter', onEnter, capture)
    window.addEventListener('dragover', onOver, capture)
    window.addEventListener('dragleave', onLeave, capture)
    window.addEventListener('drop', onDrop, capture)
    window.addEventListener('drop', onForeignDrop)
    return () => {
      window.removeEventListener('dragenter', onEnter, capture)
      window.removeEventListener('dragover', onOver, capture)
      window.removeEventListener('dragleave', onLeave, capture)
      window.removeEventListener('drop', onDrop, capture)
      window.removeEventListener('drop', onForeignDrop)
    }
  }, [onFiles])

  return isOver
}
