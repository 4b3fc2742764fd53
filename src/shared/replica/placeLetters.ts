import * as Y from 'yjs'
import { textOfReplica } from './articleReplica.ts'
import type { LostRun } from './LostLetters.ts'
import { sharedTypes } from './writeDocument.ts'

/** Fewer letters of agreement than this say nothing, unless they are all that stood around. */
const leastAgreement = 4

/**
 * Puts lost letters where they belong: where the text around them stands now (the block was joined,
 * split, moved or wrapped), else into a paragraph of their own after what stood before their block.
 */
export function placeLetters(doc: Y.Doc, run: LostRun): void {
  const place = findPlace(doc, run)
  if (place !== null) {
    place.text.insert(place.index, run.letters)
    return
  }
  const fragment = textOfReplica(doc)
  const paragraph = sharedTypes([{ type: 'paragraph', content: [{ type: 'text', text: run.letters }] }])
  fragment.insert(run.top === null ? fragment.length : indexAfter(fragment, run.top), paragraph)
}

interface Place {
  text: Y.XmlText
  index: number
  agreement: number
}

function findPlace(doc: Y.Doc, run: LostRun): Place | null {
  const around = run.before.length + run.after.length
  let best: Place | null = null
  for (const text of textsOf(textOfReplica(doc))) {
    const place = bestIndex(text, run)
    const isOwnBlock = run.blockId !== null && isInBlock(text, run.blockId)
    const isEnough = place.agreement >= Math.min(leastAgreement, Math.max(around, 1))
    if (!isOwnBlock && !isEnough) continue
    // The block that carries the id on is preferred to another in which the same words stand.
    const weighed = { ...place, agreement: place.agreement + (isOwnBlock ? around + 1 : 0) }
    if (best === null || weighed.agreement > best.agreement) best = weighed
  }
  return best
}

/** Where in a text the most of what stood before and after the letters stands before and after. */
function bestIndex(text: Y.XmlText, { before, after }: LostRun): Place {
  const now = plainText(text)
  let best: Place = { text, index: now.length, agreement: 0 }
  for (let index = 0; index <= now.length; index++) {
    let agreement = 0
    while (
      agreement < before.length &&
      agreement < index &&
      now[index - agreement - 1] === before.at(-agreement - 1)
    ) {
      agreement++
    }
    let following = 0
    while (
      following < after.length &&
      index + following < now.length &&
      now[index + following] === after[following]
    ) {
      following++
    }
    if (agreement + following > best.agreement) best = { text, index, agreement: agreement + following }
  }
  return best
}

/** Only the strings, as Yjs counts them; formats have no length. */
function plainText(text: Y.XmlText): string {
  return (text.toDelta() as { insert: unknown }[])
    .map(({ insert }) => (typeof insert === 'string' ? insert : '￼'))
    .join('')
}

function* textsOf(parent: Y.XmlFragment): Generator<Y.XmlText> {
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) yield child
    else if (child instanceof Y.XmlElement) yield* textsOf(child)
  }
}

function isInBlock(text: Y.XmlText, blockId: string): boolean {
  const { parent } = text
  return parent instanceof Y.XmlElement && (parent.getAttribute('id') as unknown) === blockId
}

/** The index in the fragment after the last living block at or before `top`. */
function indexAfter(fragment: Y.XmlFragment, top: Y.Item): number {
  let item: Y.Item | null = top
  while (item?.deleted) item = item.left
  if (item === null) return 0
  const found = fragment.toArray().findIndex((child) => child._item === item)
  return found + 1
}
