import { Fragment, Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import i18next from 'i18next'
import { directionAround } from '../paste/directionAround.ts'
import { insertPasted, pastedFrom } from '../paste/insertPasted.ts'
import { readHtml } from '../paste/readHtml.ts'
import { embeddedBytes } from './htmlImages.ts'
import type { ImageDesk } from './ImageDesk.ts'
import { leavePlace, takePlace } from './PendingImages.ts'
import { storeImages } from './storeImages.ts'

/**
 * Pastes HTML in which images stand themselves: each is decoded, scaled and stored as a file is, and then all is
 * put in at once, one step of undo. An image that is none is left out and told.
 */
export async function pasteHtmlImages(
  view: EditorView,
  desk: ImageDesk,
  html: string,
  embedded: readonly string[],
): Promise<void> {
  const token = takePlace(view, view.state.selection.to)
  const chosen = embedded.map((source) => ({
    name: i18next.t('editor.figure.pasted'),
    file: new Blob([embeddedBytes(source).slice()]),
  }))
  const outcomes = await storeImages(desk.images, chosen, desk.keepOriginals)
  if (view.isDestroyed) return
  const { position, isCaretWaiting } = leavePlace(view, token)
  const ids = new Map<string, string>()
  embedded.forEach((source, index) => {
    const outcome = outcomes[index]
    if (outcome && 'image' in outcome) ids.set(source, outcome.image.id)
  })
  const failures = outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : []))
  if (failures.length > 0) desk.tell({ kind: 'failed', failures })

  const { schema } = view.state
  const blocks = readHtml(html, directionAround(view), (source) => ids.get(source) ?? null)
  let slice = new Slice(Fragment.fromArray(blocks.map((block) => schema.nodeFromJSON(block))), 0, 0)
  view.someProp('transformPasted', (transform) => {
    slice = transform(slice, view, false)
  })
  if (!isCaretWaiting && position !== null) {
    const place = TextSelection.near(view.state.doc.resolve(position))
    view.dispatch(view.state.tr.setSelection(place))
  }
  const tr = insertPasted(view.state, pastedFrom(slice))
  if (tr !== null) view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste'))
}
