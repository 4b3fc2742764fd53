import type { Editor } from '@tiptap/core'
import { useRef } from 'react'
import { type DragAndDropHooks, type DropTarget, type Key, useDragAndDrop } from 'react-aria-components'
import { moveSection } from './moveSection.ts'
import { moveBeside, type SectionMove } from './sectionMoves.ts'
import { sectionsOf } from './sectionsOf.ts'

/** Known only here, so that a section is dropped nowhere but in the outline. */
const dragType = 'application/x-tahrir-section'

/** Dragging sections in the outline, by mouse, touch or keyboard; a place where one can't go takes no drop. */
export function useSectionDrag(editor: Editor): DragAndDropHooks {
  const dragged = useRef<string | null>(null)
  const moveTo = (target: DropTarget): SectionMove | null =>
    dragged.current === null || target.type !== 'item' || target.dropPosition === 'on'
      ? null
      : moveBeside(editor.state.doc, dragged.current, {
          key: String(target.key),
          side: target.dropPosition,
        })

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].filter((key) => isSection(editor, key)).map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getAllowedDropOperations: () => ['move'],
    onDragStart: ({ keys }) => {
      dragged.current = [...keys].map(String)[0] ?? null
    },
    onDragEnd: () => {
      dragged.current = null
    },
    getDropOperation: (target) => (moveTo(target) === null ? 'cancel' : 'move'),
    onReorder: ({ target }) => {
      const move = moveTo(target)
      if (move) moveSection(editor, move)
    },
  })
  return dragAndDropHooks
}

function isSection(editor: Editor, key: Key): boolean {
  return sectionsOf(editor.state.doc).some((section) => section.kind === 'section' && section.key === key)
}
