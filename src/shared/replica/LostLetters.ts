import * as Y from 'yjs'

/** Letters that stood together in one text, with what stood around them. */
export interface LostRun {
  letters: string
  before: string
  after: string
  /** The id of the block that they were typed into, where it is known. */
  blockId: string | null
  /** The element at the top of the document that they stood in, deleted or not; null where it is forgotten. */
  top: Y.Item | null
}

type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds']
type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** How much of the text around lost letters is looked at to find their place again, in UTF-16 units. */
const contextLength = 200

/** Finds the letters that are deleted by a transaction and named in no delete set. */
export class LostLetters {
  readonly #doc: Y.Doc
  readonly #transaction: Y.Transaction
  readonly #structs: readonly Struct[]
  readonly #named: DeleteSet

  constructor(doc: Y.Doc, transaction: Y.Transaction, structs: readonly Struct[], named: DeleteSet) {
    this.#doc = doc
    this.#transaction = transaction
    this.#structs = structs
    this.#named = named
  }

  runs(): LostRun[] {
    return [...this.#runsInKnownPlaces(), ...this.#runsInForgottenPlaces()]
  }

  /** Letters whose text is still in the document, if deleted. */
  #runsInKnownPlaces(): LostRun[] {
    const texts = new Set<Y.XmlText>()
    const lost = new Set<Y.Item>()
    for (const [client, deletions] of this.#transaction.deleteSet.clients) {
      const structs = this.#doc.store.clients.get(client) ?? []
      for (const { clock, len } of deletions) {
        const first = Y.findIndexSS(structs, clock)
        for (let index = first; index < structs.length; index++) {
          const struct = structs[index]
          if (struct === undefined || struct.id.clock >= clock + len) break
          if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
          if (isNamed(this.#named, struct.id) || !(struct.parent instanceof Y.XmlText)) continue
          lost.add(struct)
          texts.add(struct.parent)
        }
      }
    }
    return [...texts].flatMap((text) => runsOf(text, lost))
  }

  /** Letters typed into what was deleted so long ago that Yjs kept no trace of its place. */
  #runsInForgottenPlaces(): LostRun[] {
    const runs: LostRun[] = []
    for (const struct of this.#structs) {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue
      const kept = this.#doc.store.clients.get(struct.id.client)
      if (kept === undefined || isNamed(this.#named, struct.id)) continue
      const last = kept.at(-1)
      if (last === undefined || last.id.clock + last.length <= struct.id.clock) continue
      if (!(kept[Y.findIndexSS(kept, struct.id.clock)] instanceof Y.GC)) continue
      runs.push({ letters: struct.content.str, before: '', after: '', blockId: null, top: null })
    }
    return runs
  }
}

function isNamed(named: DeleteSet, id: Y.ID): boolean {
  return (
    named.clients.get(id.client)?.some(({ clock, len }) => id.clock >= clock && id.clock < clock + len) ??
    false
  )
}

function runsOf(text: Y.XmlText, lost: ReadonlySet<Y.Item>): LostRun[] {
  const items: { string: string; isLost: boolean }[] = []
  for (let item = text._start; item !== null; item = item.right) {
    if (item.content instanceof Y.ContentString)
      items.push({ string: item.content.str, isLost: lost.has(item) })
  }
  const place = { blockId: blockIdOf(text), top: topOf(text) }
  const whole = items.map(({ string }) => string)
  const runs: LostRun[] = []
  for (let from = 0; from < items.length; ) {
    if (!items[from]?.isLost) {
      from++
      continue
    }
    let to = from
    while (items[to]?.isLost) to++
    runs.push({
      letters: whole.slice(from, to).join(''),
      before: whole.slice(0, from).join('').slice(-contextLength),
      after: whole.slice(to).join('').slice(0, contextLength),
      ...place,
    })
    from = to
  }
  return runs
}

/** The id of the block that a text stands in, also where the block is deleted. */
function blockIdOf(text: Y.XmlText): string | null {
  const { parent } = text
  if (!(parent instanceof Y.XmlElement)) return null
  const stored: unknown = parent._map.get('id')?.content.getContent().at(-1)
  return typeof stored === 'string' ? stored : null
}

function topOf(text: Y.XmlText): Y.Item | null {
  let item = text._item
  while (item !== null) {
    const { parent } = item
    if (!(parent instanceof Y.XmlElement)) return parent instanceof Y.XmlFragment ? item : null
    item = parent._item
  }
  return null
}
