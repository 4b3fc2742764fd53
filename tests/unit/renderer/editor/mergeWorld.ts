import { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { CellSelection, cellAround, isInTable, nextCell } from '@tiptap/pm/tables'
import { afterEach, beforeEach, expect } from 'vitest'
import * as Y from 'yjs'
import { type ArticleSession, openArticleSession } from '../../../../src/renderer/editor/ArticleSession.ts'
import { setDirection } from '../../../../src/renderer/editor/direction/setDirection.ts'
import { editorOptions } from '../../../../src/renderer/editor/extensions/editorOptions.ts'
import {
  insertFigures,
  newFigure,
  placeAfterBlock,
} from '../../../../src/renderer/editor/figures/figureCommands.ts'
import { moveSection } from '../../../../src/renderer/editor/outline/moveSection.ts'
import { moveByOne } from '../../../../src/renderer/editor/outline/sectionMoves.ts'
import { sectionsOf } from '../../../../src/renderer/editor/outline/sectionsOf.ts'
import { toggleAttribution } from '../../../../src/renderer/editor/quotes/quoteCommands.ts'
import { setLineRole } from '../../../../src/renderer/editor/structure/setLineRole.ts'
import { changeTable, insertTable } from '../../../../src/renderer/editor/tables/tableCommands.ts'
import { createServices, type ServiceHost } from '../../../../src/services/createServices.ts'
import { type DocumentNode, roleOf, textOf } from '../../../../src/shared/article/documentNode.ts'
import { documentToContent } from '../../../../src/shared/article/documentToContent.ts'
import { normaliseDocument } from '../../../../src/shared/article/normaliseDocument.ts'
import { contract } from '../../../../src/shared/contract/contract.ts'
import { readDocument } from '../../../../src/shared/replica/readDocument.ts'
import { createClient } from '../../../../src/shared/rpc/createClient.ts'
import { memoryTransport } from '../../../../src/shared/rpc/memoryTransport.ts'
import type { Store } from '../../../../src/store/openStore.ts'
import { sampleImageId } from '../../../harness/sampleImages.ts'
import { switchedTransport } from '../../../harness/switchedTransport.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'
import { testHost } from '../../../harness/testHost.ts'
import { LetterSource } from './LetterSource.ts'
import type { NewerStep, Step } from './mergeSteps.ts'

/** One window: a session over a way that can be cut, and a real editor bound to its document. */
interface Replica {
  session: ArticleSession
  editor: Editor
  way: ReturnType<typeof switchedTransport>
  detach: () => void
}

let services: ServiceHost
let store: Store

/** Registers the host that the windows of each test of a file meet in. */
export function inMergeWorld(): void {
  let disposeStore: () => void
  beforeEach(() => {
    const temporary = temporaryStore()
    store = temporary.store
    services = createServices(store, testHost)
    disposeStore = temporary.dispose
  })
  afterEach(() => {
    services.close()
    disposeStore()
  })
}

/** A window on a new article, or on that of the id. */
export async function connect(id: string | null): Promise<Replica & { id: string }> {
  const [near, far] = memoryTransport()
  const detach = services.attach(far)
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
  return { session: opened.value, editor, way, detach, id: article }
}

/** Lets every message arrive, and those that come of them. */
export async function settle(replicas: readonly Pick<Replica, 'session'>[]): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const { session } of replicas) await session.flush()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

/** Does one step of a person in one window; keeps account of the letters that are to survive. */
function perform(replica: Replica, step: Step, letters: LetterSource): void {
  const { editor } = replica
  const { doc } = editor.state
  // Where a click would put the caret.
  const caret = Selection.near(doc.resolve(Math.floor(step.at * doc.content.size))).from
  const text = editor.state.doc.textContent
  const before = letters.known(text)
  switch (step.kind) {
    case 'type':
      editor.chain().setTextSelection(caret).insertContent(letters.next(step.length)).run()
      break
    case 'erase': {
      const to = Math.min(caret + step.length, doc.content.size)
      editor.chain().setTextSelection({ from: caret, to }).deleteSelection().run()
      // What a person selects and deletes may go; nothing else may.
      letters.giveUpDeleted(text, editor.state.doc.textContent)
      break
    }
    case 'enter':
      press(editor, caret, 'Enter')
      break
    case 'joinBackward':
      editor.commands.setTextSelection(startOfLine(editor, caret))
      press(editor, editor.state.selection.from, 'Backspace')
      break
    case 'role':
      editor.chain().setTextSelection(caret).command(setLineRole(step.role)).run()
      break
    case 'list':
      editor.chain().setTextSelection(caret).toggleBulletList().run()
      break
    case 'quote':
      editor.chain().setTextSelection(caret).toggleBlockquote().run()
      break
    case 'figure': {
      const place = placeAfterBlock(doc.resolve(caret))
      const figure = newFigure(editor.schema, sampleImageId('png'))
      const tr = insertFigures(editor.state, place, [figure], false)
      if (tr !== null) editor.view.dispatch(tr)
      break
    }
    case 'ordered':
      editor.chain().setTextSelection(caret).toggleOrderedList().run()
      break
    case 'indent':
      editor.chain().setTextSelection(caret).sinkListItem('listItem').run()
      break
    case 'outdent':
      editor.chain().setTextSelection(caret).liftListItem('listItem').run()
      break
    case 'attribution':
      editor.chain().setTextSelection(caret).command(toggleAttribution).run()
      break
    case 'direction':
      editor.chain().setTextSelection(caret).command(setDirection(step.direction)).run()
      break
    case 'lines':
      editor
        .chain()
        .setTextSelection(caret)
        .insertContent(
          [1, 2].map(() => ({ type: 'paragraph', content: [{ type: 'text', text: letters.next(2) }] })),
        )
        .run()
      letters.giveUpDeleted(text, editor.state.doc.textContent)
      break
    case 'section': {
      const sections = sectionsOf(doc).filter(({ kind }) => kind === 'section')
      const section = sections[Math.floor(step.at * sections.length)]
      const move = section === undefined ? null : moveByOne(doc, section.key, step.by)
      if (move !== null) moveSection(editor, move)
      break
    }
    case 'field': {
      const written = `${replica.session.metadata.get(step.field) ?? ''}${letters.next(2)}`
      replica.session.metadata.set(step.field, written)
      break
    }
    case 'keyword': {
      const kept = replica.session.metadata.get('keywords')
      replica.session.metadata.set('keywords', [...(Array.isArray(kept) ? kept : []), letters.next(1)])
      break
    }
    case 'table':
      editor.commands.setTextSelection(caret)
      if (step.change === 'mergeCells') selectTwoCells(editor)
      editor
        .chain()
        .command(step.change === 'insert' ? insertTable : changeTable(step.change))
        .run()
      break
    case 'mark':
      editor
        .chain()
        .setTextSelection({ from: caret, to: Math.min(caret + step.length, doc.content.size) })
        .toggleMark(step.mark)
        .run()
      break
    case 'moveSection':
      moveBlock(editor, step.at)
      break
    case 'undo':
    case 'redo':
      editor.commands[step.kind]()
      letters.giveUpDeleted(text, editor.state.doc.textContent)
      break
  }
  if (!['erase', 'undo', 'redo', 'lines'].includes(step.kind)) {
    const lost = before.filter((letter) => !editor.state.doc.textContent.includes(letter))
    expect(lost, `the window itself lost letters at ${step.kind}`).toEqual([])
  }
}

/** As the view hands a key on; Tiptap's `keyboardShortcut` mixes up transactions of several steps. */
function press(editor: Editor, position: number, key: string): void {
  editor.commands.setTextSelection(position)
  const event = new KeyboardEvent('keydown', { key, code: key })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event))
}

/** Selects the cell with the caret and the next one, of its row or below, where there is one. */
function selectTwoCells(editor: Editor): void {
  const { state, view } = editor
  const $cell = isInTable(state) ? cellAround(state.selection.$head) : null
  if ($cell === null) return
  const $next = nextCell($cell, 'horiz', 1) ?? nextCell($cell, 'vert', 1)
  if ($next) view.dispatch(state.tr.setSelection(new CellSelection($cell, $next)))
}

function startOfLine(editor: Editor, position: number): number {
  return editor.state.doc.resolve(position).start()
}

/** Moves a block and all that follows it up to the next heading to another place, as dragging in the outline will. */
function moveBlock(editor: Editor, share: number): void {
  const { doc, tr } = editor.state
  if (doc.childCount < 3) return
  const index = 1 + Math.floor(share * (doc.childCount - 1))
  const node = doc.maybeChild(index)
  if (!node) return
  let offset = 0
  for (let child = 0; child < index; child++) offset += doc.child(child).nodeSize
  tr.delete(offset, offset + node.nodeSize)
  tr.insert(tr.doc.firstChild?.nodeSize ?? 0, node)
  editor.view.dispatch(tr)
}

/** What windows do in turns: in each round all are cut off from each other until its steps are done. */
export type Rounds<S> = readonly (readonly { window: number; steps: readonly S[] }[])[]

/** Does the rounds in so many windows, and holds that one article has come of it, whole. */
export async function run(rounds: Rounds<Step>, windows: number): Promise<void> {
  const first = await connect(null)
  const replicas = [first]
  while (replicas.length < windows) replicas.push(await connect(first.id))
  try {
    const letters = new LetterSource()
    for (const round of rounds) {
      for (const replica of replicas) replica.way.hold()
      for (const { window, steps } of round) {
        const replica = replicas[window % windows]
        if (replica) for (const step of steps) perform(replica, step, letters)
      }
      for (const replica of replicas) replica.way.release()
      await settle(replicas)
    }
    expectOneArticle(replicas, letters)
  } finally {
    for (const { editor, way, session, detach } of replicas) {
      way.release()
      editor.destroy()
      await session.close()
      detach()
    }
  }
}

export function expectOneArticle(replicas: readonly Replica[], letters: LetterSource): void {
  const documents = replicas.map(({ session }) => readDocument(session.fragment))
  const [document] = documents
  if (document === undefined) throw new Error('no document')
  for (const other of documents) expect(other).toEqual(document)
  const [metadata, ...others] = replicas.map(({ session }) => session.metadata.toJSON())
  for (const other of others) expect(other).toEqual(metadata)
  // In the shape of an article, so that normalising finds nothing to do.
  expect(rolesOnly(normaliseDocument(document))).toEqual(rolesOnly(document))
  const written = JSON.stringify([documentToContent(document, 'ar'), metadata])
  expect(letters.expected().filter((letter) => !written.includes(letter))).toEqual([])
  // The editors show what the document holds.
  for (const { editor } of replicas) expect(editor.state.doc.textContent).toBe(textOf(document))
}

/** A document without attributes but roles, which are all that normalising changes. */
function rolesOnly(node: DocumentNode): unknown {
  return { type: node.type, role: roleOf(node), content: (node.content ?? []).map(rolesOnly) }
}

/**
 * The same with a last window of a newer program: it knows blocks, marks, roles and fields that this one does not, and
 * writes them into the shared document past any schema of ours.
 */
export async function runWithNewer(
  rounds: readonly { steps: Rounds<Step>[number]; newer: readonly NewerStep[] }[],
  windows: number,
): Promise<void> {
  const first = await connect(null)
  const replicas = [first]
  while (replicas.length < windows) replicas.push(await connect(first.id))
  const [near, far] = memoryTransport()
  const detach = services.attach(far)
  const way = switchedTransport(near)
  const opened = await openArticleSession(createClient(contract, way), first.id)
  if (!opened.ok) throw new Error(opened.error.message)
  const newer = opened.value
  try {
    const letters = new LetterSource()
    let strange = 0
    for (const round of rounds) {
      for (const held of [...replicas, { way }]) held.way.hold()
      for (const { window, steps } of round.steps) {
        const replica = replicas[window % windows]
        if (replica) for (const step of steps) perform(replica, step, letters)
      }
      for (const step of round.newer) strange += writeAsNewer(newer.doc, newer.fragment, step, letters)
      for (const held of [...replicas, { way }]) held.way.release()
      await settle([...replicas, { session: newer }])
    }
    expectOneArticle(replicas, letters)
    // The newer window has the same document, and what it wrote is kept as it was.
    expect(readDocument(newer.fragment)).toEqual(replicas[0] && readDocument(replicas[0].session.fragment))
    const kept = store.reader.prepare('SELECT count(*) FROM kept_documents').pluck().get()
    expect(Number(kept) > 0 || strange === 0, 'the original of what was mended is kept').toBe(true)
  } finally {
    for (const { editor, way: own, session, detach: leave } of replicas) {
      own.release()
      editor.destroy()
      await session.close()
      leave()
    }
    way.release()
    await newer.close()
    detach()
  }
}

/** Gives 1 where it has written something that no schema of this program has a place for. */
function writeAsNewer(doc: Y.Doc, fragment: Y.XmlFragment, step: NewerStep, letters: LetterSource): number {
  const index = Math.min(fragment.length, Math.floor(step.at * (fragment.length + 1)))
  const block = fragment.length === 0 ? null : fragment.get(Math.min(index, fragment.length - 1))
  const line = block instanceof Y.XmlElement && block.length > 0 ? block.get(0) : null
  const text = new Y.XmlText(letters.next(2))
  let isStrange = 0
  doc.transact(() => {
    switch (step.kind) {
      case 'unknownBlock':
      case 'unknownInside': {
        const inner = new Y.XmlElement(step.kind === 'unknownInside' ? 'paragraph' : 'pullQuoteLine')
        inner.insert(0, [text])
        const outer = new Y.XmlElement('pullQuote')
        outer.insert(0, [inner])
        fragment.insert(index, [outer])
        isStrange = 1
        break
      }
      case 'unknownMark':
        if (!(line instanceof Y.XmlText) || line.length === 0) break
        line.format(0, line.length, { factChecked: { by: 'desk' } })
        isStrange = 1
        break
      case 'unknownRole':
      case 'unknownAttribute': {
        const paragraph = new Y.XmlElement('paragraph')
        paragraph.setAttribute(step.kind === 'unknownRole' ? 'role' : 'mood', 'kicker')
        paragraph.insert(0, [text])
        fragment.insert(Math.max(1, index), [paragraph])
        break
      }
      case 'unknownField':
        doc.getMap('metadata').set('mood', { of: 'the piece' })
        break
    }
  })
  // What was not written after all is no letter that could be lost.
  if (text.parent === null) letters.takeBack(2)
  return isStrange
}
