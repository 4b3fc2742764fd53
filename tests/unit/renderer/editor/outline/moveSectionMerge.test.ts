// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ArticleSession, openArticleSession } from '../../../../../src/renderer/editor/ArticleSession.ts'
import { editorOptions } from '../../../../../src/renderer/editor/extensions/editorOptions.ts'
import { moveSection } from '../../../../../src/renderer/editor/outline/moveSection.ts'
import { moveByOne } from '../../../../../src/renderer/editor/outline/sectionMoves.ts'
import { sectionsOf } from '../../../../../src/renderer/editor/outline/sectionsOf.ts'
import { createServices, type ServiceHost } from '../../../../../src/services/createServices.ts'
import { contract } from '../../../../../src/shared/contract/contract.ts'
import { createClient } from '../../../../../src/shared/rpc/createClient.ts'
import { memoryTransport } from '../../../../../src/shared/rpc/memoryTransport.ts'
import { switchedTransport } from '../../../../harness/switchedTransport.ts'
import { temporaryStore } from '../../../../harness/temporaryStore.ts'
import { testHost } from '../../../../harness/testHost.ts'
import { line, texts } from '../boundEditor.ts'

interface Window {
  id: string
  session: ArticleSession
  editor: Editor
  way: ReturnType<typeof switchedTransport>
}

let services: ServiceHost
let disposeStore: () => void

beforeEach(() => {
  const { store, dispose } = temporaryStore()
  services = createServices(store, testHost)
  disposeStore = dispose
})

afterEach(() => {
  services.close()
  disposeStore()
})

async function openWindow(id: string | null): Promise<Window> {
  const [near, far] = memoryTransport()
  services.attach(far)
  const way = switchedTransport(near)
  const client = createClient(contract, way)
  const created = id === null ? await client.call('articles.create', {}) : null
  const article = id ?? (created?.ok ? created.value.id : '')
  const opened = await openArticleSession(client, article)
  if (!opened.ok) throw new Error(opened.error.message)
  const editor = new Editor({
    element: document.createElement('div'),
    ...editorOptions(opened.value.fragment),
  })
  return { id: article, session: opened.value, editor, way }
}

async function settle(windows: readonly Window[]): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const { session } of windows) await session.flush()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

/** Puts the letters after a word that stands once in the document. */
function typeAfter({ editor }: Window, word: string, letters: string): void {
  let place = 0
  editor.state.doc.descendants((node, position) => {
    const at = node.text?.indexOf(word) ?? -1
    if (at >= 0) place = position + at + word.length
  })
  editor.commands.insertContentAt(place, letters)
}

describe('a section that is moved while another window types in it', () => {
  it('takes the letters along, once both are in step', async () => {
    const first = await openWindow(null)
    const second = await openWindow(first.id)
    first.editor.commands.setContent({
      type: 'doc',
      content: [
        line('العنوان', 'headline'),
        line('القسم الأول', 'heading'),
        line('كلام القسم الأول عن المدينة'),
        line('القسم الثاني', 'heading'),
        line('حديث القسم الثاني عن القرية'),
        line('القسم الثالث', 'heading'),
        line('بقية القسم الثالث عن البحر'),
      ],
    })
    await settle([first, second])

    second.way.hold()
    typeAfter(second, 'كلام القسم', ' القديم')
    typeAfter(second, 'حديث القسم', ' الجديد')
    const key = sectionsOf(first.editor.state.doc)[1]?.key ?? ''
    const move = moveByOne(first.editor.state.doc, key, 1)
    if (move) moveSection(first.editor, move)
    await settle([first])
    second.way.release()
    await settle([first, second])

    const expected = [
      'العنوان',
      'القسم الثاني',
      'حديث القسم الجديد الثاني عن القرية',
      'القسم الأول',
      'كلام القسم القديم الأول عن المدينة',
      'القسم الثالث',
      'بقية القسم الثالث عن البحر',
    ]
    expect(texts(first.editor)).toEqual(expected)
    expect(texts(second.editor)).toEqual(expected)
    for (const { editor, session } of [first, second]) {
      editor.destroy()
      session.dispose()
    }
  })
})
