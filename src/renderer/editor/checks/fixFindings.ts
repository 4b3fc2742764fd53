import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { apartEdits } from '../../../shared/checks/applyFix.ts'
import type { Fix, LineFinding } from '../../../shared/checks/TextCheck.ts'
import { asOneUndoStep } from '../asOneUndoStep.ts'
import { type Replacement, replaceInBlocks } from '../find/replaceInBlocks.ts'
import type { BlockFinding } from './CheckWatch.ts'

/** A place in a block with what would change it: of a finding, of a conversion, of a desk's own replacement. */
export interface FixPlace {
  block: Node
  finding: Pick<LineFinding, 'start' | 'end' | 'fix'>
}

/** Where a finding stands now; null where its block has changed since. */
export function placeOf(doc: Node, { block, finding }: FixPlace): { from: number; to: number } | null {
  let place: { from: number; to: number } | null = null
  doc.descendants((node, position) => {
    if (place !== null) return false
    if (node === block) place = { from: position + 1 + finding.start, to: position + 1 + finding.end }
    return !node.isTextblock
  })
  return place
}

/** Mends findings as one step of undo; gives how many. Those whose block has changed since are left. */
export function fixFindings(editor: Editor, findings: readonly FixPlace[]): number {
  return write(
    editor,
    findings.flatMap(({ block, finding }) => (finding.fix === null ? [] : [{ block, fix: finding.fix }])),
  )
}

/** Puts a suggestion in the place of a finding. */
export function takeSuggestion(editor: Editor, { block, finding }: BlockFinding, text: string): number {
  return write(editor, [{ block, fix: fixWith(finding, text) }])
}

function fixWith({ fix, suggestions, start, end }: LineFinding, text: string): Fix {
  return fix !== null && text === suggestions[0] ? fix : { kind: 'edits', edits: [{ start, end, text }] }
}

function write(editor: Editor, wanted: readonly { block: Node; fix: Fix }[]): number {
  const { state, view } = editor
  const byBlock = new Map<Node, Fix[]>()
  for (const { block, fix } of wanted) byBlock.set(block, [...(byBlock.get(block) ?? []), fix])
  const edits: Replacement[] = []
  const isolates: { from: number; to: number; direction: string | null }[] = []
  let count = 0
  state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const fixes = byBlock.get(node) ?? []
    count += fixes.length
    const base = position + 1
    const text = fixes.flatMap((fix) => (fix.kind === 'edits' ? fix.edits : []))
    for (const { start, end, text: right } of apartEdits(text)) {
      edits.push({ from: base + start, to: base + end, text: right })
    }
    for (const fix of fixes) {
      if (fix.kind !== 'isolate') continue
      const { from, to, direction } = fix.isolate
      isolates.push({ from: base + from, to: base + to, direction })
    }
    return false
  })
  if (count === 0) return 0
  const { tr } = state
  const { bdi } = state.schema.marks
  if (bdi !== undefined)
    for (const { from, to, direction } of isolates) tr.addMark(from, to, bdi.create({ direction }))
  replaceInBlocks(tr, edits)
  const last = tr.mapping.map(edits.at(-1)?.to ?? isolates.at(-1)?.to ?? state.selection.to)
  if (wanted.length === 1) tr.setSelection(TextSelection.create(tr.doc, last))
  asOneUndoStep(state, () => view.dispatch(tr))
  return count
}
