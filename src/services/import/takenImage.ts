import { inspectImage } from '../../shared/image/inspectImage.ts'
import { withoutMetadata } from '../../shared/image/withoutMetadata.ts'
import { checkImage } from '../assets/checkImage.ts'
import type { ImportedImage } from './importedImages.ts'

/**
 * An image that stands in a file of another program, as an article holds it: without what a camera noted of place,
 * time and device, where its pixels can stay as they are. Null where it is of no kind that is taken, damaged or too large.
 * One that the camera noted to be turned keeps its notes: without them it would lie on its side.
 */
export function takenImage(bytes: Uint8Array): ImportedImage | null {
  if (!checkImage('', bytes).ok) return null
  const info = inspectImage(bytes)
  if (typeof info === 'string') return null
  const clean = info.isTurned ? bytes : (withoutMetadata(bytes, info.mediaType) ?? bytes)
  const checked = checkImage('', clean)
  return checked.ok ? { ...checked.value, bytes: clean } : null
}
