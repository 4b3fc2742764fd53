import { Dropcursor, Gapcursor } from '@tiptap/extensions'
import type * as Y from 'yjs'
import { DirectionKeys } from '../direction/DirectionKeys.ts'
import { Separators } from '../menus/Separators.ts'
import { KeepShape } from '../structure/KeepShape.ts'
import { StructureKeys } from '../structure/StructureKeys.ts'
import { marks } from './marks.ts'
import { nodes } from './nodes.ts'
import { SharedText } from './SharedText.ts'

/** All that makes the editor: the schema, the binding to the shared document, and the keys. */
export function extensions(fragment: Y.XmlFragment) {
  return [
    ...nodes,
    ...marks,
    SharedText.configure({ fragment }),
    KeepShape,
    StructureKeys,
    Separators,
    DirectionKeys,
    Dropcursor,
    Gapcursor,
  ]
}
