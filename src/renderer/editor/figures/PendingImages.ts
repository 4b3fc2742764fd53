import { Plugin, PluginKey, type SelectionBookmark } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import i18next from 'i18next'
import { knowSelection } from '../structure/knowSelection.ts'

/** A place in the text where images are about to stand; it moves with the text around it. */
export interface PendingPlace {
  /** Null where the text around it is gone. */
  position: number | null
  /** Whether the caret is still where it was when the place was taken. */
  isCaretWaiting: boolean
}

interface Pending {
  places: DecorationSet
  carets: ReadonlyMap<object, SelectionBookmark>
}

type Request = { add: { token: object; position: number } } | { remove: object }

const pendingKey = new PluginKey<Pending>('pendingImages')

/** Marks the places of images that are being prepared, so that one may go on writing meanwhile. */
export function pendingImages(): Plugin<Pending> {
  return new Plugin<Pending>({
    key: pendingKey,
    state: {
      init: () => ({ places: DecorationSet.empty, carets: new Map() }),
      apply(tr, before) {
        const request = tr.getMeta(pendingKey) as Request | undefined
        if (request === undefined && (!tr.docChanged || before.carets.size === 0)) return before
        let places = before.places.map(tr.mapping, tr.doc)
        const carets = new Map(
          [...before.carets].map(([token, caret]) => [token, caret.map(tr.mapping)] as const),
        )
        if (request && 'add' in request) {
          const { token, position } = request.add
          places = places.add(tr.doc, [Decoration.widget(position, waitingMark, { token, key: 'waiting' })])
          carets.set(token, tr.selection.getBookmark())
        } else if (request) {
          places = places.remove(found(places, request.remove))
          carets.delete(request.remove)
        }
        return { places, carets }
      },
    },
    props: { decorations: (state) => pendingKey.getState(state)?.places },
  })
}

function found(places: DecorationSet, token: object): Decoration[] {
  return places.find(undefined, undefined, (spec: { token?: object }) => spec.token === token)
}

function waitingMark(): HTMLElement {
  const mark = document.createElement('span')
  mark.className = 'image-waiting'
  mark.setAttribute('role', 'status')
  mark.textContent = i18next.t('editor.figure.waiting')
  return mark
}

/** Takes a place for images at a position; the token that it gives asks for it later. */
export function takePlace(view: EditorView, position: number): object {
  const token = {}
  view.dispatch(view.state.tr.setMeta(pendingKey, { add: { token, position } } satisfies Request))
  return token
}

/** Gives a place up, and says where it is now. */
export function leavePlace(view: EditorView, token: object): PendingPlace {
  knowSelection(view)
  const { places, carets } = pendingKey.getState(view.state) ?? {
    places: DecorationSet.empty,
    carets: new Map(),
  }
  const [place] = found(places, token)
  const caret = carets.get(token)?.resolve(view.state.doc)
  view.dispatch(view.state.tr.setMeta(pendingKey, { remove: token } satisfies Request))
  return {
    position: place?.from ?? null,
    isCaretWaiting: caret?.eq(view.state.selection) === true,
  }
}
