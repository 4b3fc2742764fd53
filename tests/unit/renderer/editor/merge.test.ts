// @vitest-environment jsdom
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { knowSelectionBeforeOthers } from '../../../../src/renderer/editor/structure/knowSelection.ts'
import { setLineRole } from '../../../../src/renderer/editor/structure/setLineRole.ts'
import { roleOf } from '../../../../src/shared/article/documentNode.ts'
import { readDocument } from '../../../../src/shared/replica/readDocument.ts'
import { LetterSource } from './LetterSource.ts'
import { newerStepArbitrary, stepArbitrary } from './mergeSteps.ts'
import { connect, expectOneArticle, inMergeWorld, run, runWithNewer, settle } from './mergeWorld.ts'

inMergeWorld()

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

  const turnsOf = (windows: number) =>
    fc.array(
      fc.record({
        window: fc.nat(windows - 1),
        steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 6 }),
      }),
      { minLength: 1, maxLength: windows * 2 },
    )
  const given = process.env['TAHRIR_MERGE_RUNS']
  const runs = Number(given ?? 60)
  const seed = Number(
    process.env['TAHRIR_MERGE_SEED'] ?? process.env['TAHRIR_SEED'] ?? Date.now() % 2_000_000_011,
  )
  const parameters = {
    numRuns: runs,
    seed,
    ...(given === undefined ? { interruptAfterTimeLimit: 15_000 } : {}),
  }
  let done = 0
  let edits = 0
  const note = (value: unknown, steps: number) => {
    done += 1
    edits += steps
    if (caseFile !== undefined) writeFileSync(caseFile, JSON.stringify(value))
  }
  const tell = (what: string) => {
    process.stdout.write(`merge: ${what}: ${done} runs, ${edits} edits, TAHRIR_MERGE_SEED=${seed}\n`)
    done = 0
    edits = 0
  }
  const stepsIn = (turns: readonly { steps: readonly unknown[] }[]) =>
    turns.reduce((sum, { steps }) => sum + steps.length, 0)

  for (const windows of [2, 3]) {
    it(`of ${windows} windows end in one document, in shape, with every letter that nobody deleted`, async () => {
      const rounds = fc.array(turnsOf(windows), { minLength: 1, maxLength: 5 })
      await fc.assert(
        fc.asyncProperty(rounds, (made) => {
          note(
            { windows, rounds: made },
            made.map(stepsIn).reduce((sum, count) => sum + count, 0),
          )
          return run(made, windows)
        }),
        parameters,
      )
      tell(`${windows} windows`)
    }, 3_600_000)
  }

  it('of two windows and one of a newer program do so too, and the original of what was mended is kept', async () => {
    const rounds = fc.array(
      fc.record({ steps: turnsOf(2), newer: fc.array(newerStepArbitrary, { minLength: 1, maxLength: 4 }) }),
      { minLength: 1, maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(rounds, (made) => {
        const count = made.reduce((sum, { steps, newer }) => sum + stepsIn(steps) + newer.length, 0)
        note({ rounds: made }, count)
        return runWithNewer(made, 2)
      }),
      parameters,
    )
    tell('two windows and a newer program')
  }, 3_600_000)
})
