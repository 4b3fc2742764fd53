import { Dropcursor, Gapcursor } from '@tiptap/extensions'
import type * as Y from 'yjs'
import { CheckMarks } from '../checks/CheckMarks.ts'
import { CaretInSight } from '../comfort/CaretInSight.ts'
import { DocumentEnds } from '../comfort/DocumentEnds.ts'
import { OwnSelection } from '../comfort/OwnSelection.ts'
import { TypewriterScrolling } from '../comfort/TypewriterScrolling.ts'
import { UndoSteps } from '../comfort/UndoSteps.ts'
import { CaretBlock } from '../direction/CaretBlock.ts'
import { CaretKeys } from '../direction/CaretKeys.ts'
import { DirectionKeys } from '../direction/DirectionKeys.ts'
import { IsolateKeys } from '../direction/IsolateKeys.ts'
import { Figures } from '../figures/Figures.ts'
import type { ImageDesk } from '../figures/ImageDesk.ts'
import { Find } from '../find/Find.ts'
import { FoundPlace } from '../find/FoundPlace.ts'
import { ShowInvisibles } from '../invisibles/ShowInvisibles.ts'
import { Links } from '../links/Links.ts'
import { Separators } from '../menus/Separators.ts'
import { SlashKeys } from '../menus/SlashKeys.ts'
import { SectionKeys } from '../outline/SectionKeys.ts'
import { Paste } from '../paste/Paste.ts'
import { QuoteKeys } from '../quotes/QuoteKeys.ts'
import { KeepShape } from '../structure/KeepShape.ts'
import { KeysWithoutClearing } from '../structure/KeysWithoutClearing.ts'
import { KnownSelection } from '../structure/KnownSelection.ts'
import { StructureKeys } from '../structure/StructureKeys.ts'
import { Tables } from '../tables/Tables.ts'
import { marks } from './marks.ts'
import { nodes } from './nodes.ts'
import { SharedText } from './SharedText.ts'

/**
 * All that makes the editor: the schema, the binding to the shared document, and the keys. Without `desk` there is
 * no way to the images of an archive.
 */
export function extensions(fragment: Y.XmlFragment, desk: ImageDesk | null = null) {
  return [
    KeysWithoutClearing,
    ...nodes,
    ...marks,
    SharedText.configure({ fragment }),
    KnownSelection,
    OwnSelection,
    KeepShape,
    StructureKeys,
    Separators,
    SlashKeys,
    Links,
    QuoteKeys,
    Tables,
    Figures.configure({ desk }),
    DirectionKeys,
    CaretKeys,
    CaretBlock,
    IsolateKeys,
    ShowInvisibles,
    CheckMarks,
    Find,
    FoundPlace,
    Paste.configure({ imageAddress: (asset) => desk?.images.dataAddress(asset) ?? null }),
    SectionKeys,
    UndoSteps,
    DocumentEnds,
    TypewriterScrolling,
    CaretInSight,
    Dropcursor,
    Gapcursor,
  ]
}
