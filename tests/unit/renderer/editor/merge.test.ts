// @vitest-environment jsdom
import { writeFileSync } from 'node:fs'
import { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { CellSelection, cellAround, isInTable, nextCell } from '@tiptap/pm/tables'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ArticleSession, openArticleSession } from '../../../../src/renderer/editor/ArticleSession.ts'
import { editorOptions } from '../../../../src/renderer/editor/extensions/editorOptions.ts'
import {
  insertFigures,
  newFigure,
  placeAfterBlock,
} from '../../../../src/renderer/editor/figures/figureCommands.ts'
import { knowSelectionBeforeOthers } from '../../../../src/renderer/editor/structure/knowSelection.ts'
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
import { sampleImageId } from '../../../harness/sampleImages.ts'
import { switchedTransport } from '../../../harness/switchedTransport.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'
import { testHost } from '../../../harness/testHost.ts'
import { LetterSource } from './LetterSource.ts'
import { type Step, stepArbitrary } from './mergeSteps.ts'

/** One window: a session over a way that can be cut, and a real editor bound to its document. */
interface Replica {
  session: ArticleSession
  editor: Editor
  way: ReturnType<typeof switchedTransport>
  detach: () => void
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

async function connect(id: string | null): Promise<Replica & { id: string }> {
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
async function settle(replicas: readonly Replica[]): Promise<void> {
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
        .toggleMark('bold')
        .run()
      break
    case 'moveSection':
      moveBlock(editor, step.at)
      break
    case 'undo':
      editor.commands.undo()
      letters.giveUpDeleted(text, editor.state.doc.textContent)
      break
  }
  if (step.kind !== 'erase' && step.kind !== 'undo') {
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

async function run(rounds: { window: number; steps: Step[] }[][], windows: number): Promise<void> {
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

function expectOneArticle(replicas: readonly Replica[], letters: LetterSource): void {
  const documents = replicas.map(({ session }) => readDocument(session.fragment))
  const [document] = documents
  if (document === undefined) throw new Error('no document')
  for (const other of documents) expect(other).toEqual(document)
  // In the shape of an article, so that normalising finds nothing to do.
  expect(rolesOnly(normaliseDocument(document))).toEqual(rolesOnly(document))
  const written = JSON.stringify(documentToContent(document, 'ar'))
  expect(letters.expected().filter((letter) => !written.includes(letter))).toEqual([])
  // The editors show what the document holds.
  for (const { editor } of replicas) expect(editor.state.doc.textContent).toBe(textOf(document))
}

/** A document without attributes but roles, which are all that normalising changes. */
function rolesOnly(node: DocumentNode): unknown {
  return { type: node.type, role: roleOf(node), content: (node.content ?? []).map(rolesOnly) }
}

/** Where the steps that are being done are written first, for the case that they end the process. */
const caseFile = process.env['TAHRIR_MERGE_CASE']

describe('concurrent edits through the real binding', () => {
  it('leave the caret where the browser has just moved it', async () => {
    const near = await connect(null)
    const far = await connect(near.id)
    const stop = knowSelectionBeforeOthers(near.session, near.editor)
    try {
      const { dom } = near.editor.view
      document.body.append(dom.parentElement ?? dom)
      near.editor.chain().setTextSelection(1).insertContent('عنوان').run()
      await settle([near, far])
      dom.focus()
      near.editor.commands.setTextSelection(5)
      // As an arrow key does: the caret stands elsewhere, and the page is told in a later task.
      getSelection()?.collapse(dom.querySelector('h1')?.firstChild ?? dom, 2)
      far.editor
        .chain()
        .setTextSelection(far.editor.state.doc.content.size - 1)
        .insertContent('بعيد')
        .run()
      await far.session.flush()
      await vi.waitFor(() => expect(near.editor.state.doc.textContent).toContain('بعيد'))
      expect(near.editor.state.selection.head).toBe(3)
    } finally {
      stop()
      for (const { editor, session, detach } of [near, far]) {
        editor.destroy()
        await session.close()
        detach()
      }
    }
  })

  it('do not freeze a window whose empty text is all selected', async () => {
    const near = await connect(null)
    const far = await connect(near.id)
    try {
      near.editor.commands.setTextSelection({ from: 1, to: 3 })
      far.editor.chain().setTextSelection(3).command(setLineRole('conclusion')).run()
      await settle([near, far])
      near.editor.commands.setTextSelection({ from: 1, to: 3 })
      near.editor.commands.command(setLineRole('heading'))
      near.editor.commands.insertContent('\u{e000}')
      near.editor.commands.selectAll()
      near.editor.commands.keyboardShortcut('Delete')
      await settle([near, far])
      expectOneArticle([near, far], new LetterSource())
      expect(roleOf(readDocument(near.session.fragment).content?.[0] ?? { type: 'doc' })).toBe('headline')
    } finally {
      for (const { editor, session, detach } of [near, far]) {
        editor.destroy()
        await session.close()
        detach()
      }
    }
  })

  const roundsOf = (windows: number) =>
    fc.array(
      fc.array(
        fc.record({
          window: fc.nat(windows - 1),
          steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 6 }),
        }),
        {
          minLength: 1,
          maxLength: windows * 2,
        },
      ),
      { minLength: 1, maxLength: 5 },
    )

  for (const windows of [2, 3]) {
    it(`of ${windows} windows end in one document, in shape, with every letter that nobody deleted`, async () => {
      await fc.assert(
        fc.asyncProperty(roundsOf(windows), (rounds) => {
          if (caseFile !== undefined) writeFileSync(caseFile, JSON.stringify({ windows, rounds }))
          return run(rounds, windows)
        }),
        {
          numRuns: Number(process.env['TAHRIR_MERGE_RUNS'] ?? 60),
          seed: Number(process.env['TAHRIR_MERGE_SEED'] ?? Date.now()),
          ...(process.env['TAHRIR_MERGE_RUNS'] === undefined ? { interruptAfterTimeLimit: 30_000 } : {}),
        },
      )
    }, 3_600_000)
  }
})
