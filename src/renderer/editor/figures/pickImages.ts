import type { EditorView } from '@tiptap/pm/view'
import { imageMediaTypes } from '../../../shared/image/ImageInfo.ts'
import type { ImageDesk } from './ImageDesk.ts'
import { chosenImages, insertImages } from './insertImages.ts'

/** Asks for images in the browser's own dialog, one or several, and puts them in after the block at the caret. */
export function pickImages(view: EditorView, desk: ImageDesk): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = imageMediaTypes.join(',')
  input.addEventListener('change', () => {
    void insertImages(view, desk, chosenImages([...(input.files ?? [])]))
  })
  input.click()
}
