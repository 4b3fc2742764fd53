import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Mapping, StepMap } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { LineFinding } from '../../../shared/checks/TextCheck.ts'

/** Blocks whose findings are no longer what is marked, with the new ones. */
export interface MarkUpdate {
  block: Node
  position: number
  findings: readonly LineFinding[]
}

interface Marked {
  /** Whether anything was ever marked. */
  isUsed: boolean
  marks: DecorationSet
  /** Where the text has changed since the blocks were looked at; what is marked there may have been lost. */
  dirty: { from: number; to: number } | null
}

const key = new PluginKey<Marked>('checks')

/** The findings of the checks, marked in the text. Marks move along with the text; `updateMarks` puts in what has changed. */
export const CheckMarks = Extension.create({
  name: 'checkMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<Marked>({
        key,
        state: { init: () => ({ isUsed: false, marks: DecorationSet.empty, dirty: null }), apply },
        props: { decorations: (state) => key.getState(state)?.marks },
      }),
    ]
  },
})

export function updateMarks(tr: Transaction, updates: readonly MarkUpdate[]): Transaction {
  return tr.setMeta(key, updates)
}

/** Where marks may have been lost since they were put in; undefined where none ever were. */
export function dirtyRange(state: EditorState): { from: number; to: number } | null | undefined {
  const marked = key.getState(state)
  return marked?.isUsed === true ? marked.dirty : undefined
}

/** The finding that is marked at a place, the shortest where there are several. */
export function findingAt(
  state: EditorState,
  position: number,
): { finding: LineFinding; from: number; to: number } | null {
  const found = key.getState(state)?.marks.find(position, position) ?? []
  const [nearest] = found.sort((one, other) => one.to - one.from - (other.to - other.from))
  const finding = nearest?.spec['finding'] as LineFinding | undefined
  return nearest === undefined || finding === undefined
    ? null
    : { finding, from: nearest.from, to: nearest.to }
}

function apply(tr: Transaction, marked: Marked, before: EditorState, after: EditorState): Marked {
  const updates = tr.getMeta(key) as readonly MarkUpdate[] | undefined
  if (updates !== undefined)
    return { isUsed: true, marks: updated(marked.marks, tr.doc, updates), dirty: null }
  // Before the first marks there is nothing to keep in step.
  if (!tr.docChanged || !marked.isUsed) return marked
  const change = changeOf(before.doc, after.doc)
  if (change === null) return marked
  const { mapping, from, to } = change
  const dirty =
    marked.dirty === null
      ? { from, to }
      : {
          from: Math.min(from, mapping.map(marked.dirty.from, -1)),
          to: Math.max(to, mapping.map(marked.dirty.to, 1)),
        }
  return { isUsed: true, marks: marked.marks.map(mapping, after.doc), dirty }
}

function updated(marks: DecorationSet, doc: Node, updates: readonly MarkUpdate[]): DecorationSet {
  const old = updates.flatMap(({ block, position }) => marks.find(position, position + block.nodeSize))
  return marks.remove(old).add(
    doc,
    updates.flatMap(({ position, findings }) =>
      findings.flatMap((finding) => decorations(finding, position + 1)),
    ),
  )
}

function decorations(finding: LineFinding, base: number): Decoration[] {
  const { code, severity, start, end } = finding
  return (finding.marked ?? [{ start, end }]).map((span) =>
    Decoration.inline(
      base + span.start,
      base + span.end,
      { class: `check check-${severity}`, 'data-check': code },
      { finding },
    ),
  )
}

/**
 * What has changed, read off the documents: a change from another window comes as a replacement of the whole, in
 * which the blocks that stayed are the same objects.
 */
function changeOf(before: Node, after: Node): { mapping: Mapping; from: number; to: number } | null {
  const from = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (from === null || end === null) return null
  // Where letters repeat, the two searches meet in the middle and pass each other.
  const overlap = Math.max(0, from - Math.min(end.a, end.b))
  const to = end.b + overlap
  return { mapping: new Mapping([new StepMap([from, end.a + overlap - from, to - from])]), from, to }
}
