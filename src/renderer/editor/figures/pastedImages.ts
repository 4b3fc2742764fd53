import { holdsOnlyFiles } from '../../ui/holdsOnlyFiles.ts'
import { ownFormat } from '../paste/ownFormat.ts'
import { areImages } from './insertImages.ts'

/**
 * The images on a clipboard that holds nothing else: a screenshot, a file, an image copied in a browser (which
 * adds HTML that is only its address). Word and spreadsheets add a picture of copied text; there the text counts.
 */
export function pastedImages(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])]
  if (data === null || !areImages(files) || data.getData(ownFormat) !== '') return []
  if (holdsOnlyFiles(data)) return files
  if (data.getData('text/plain').trim() !== '') return []
  const html = data.getData('text/html')
  const words = html === '' ? '' : new DOMParser().parseFromString(html, 'text/html').body.textContent
  return words?.trim() === '' ? files : []
}
