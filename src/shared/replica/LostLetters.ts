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
    const lost: LostOffsets = new Map()
    for (const [client, deletions] of this.#transaction.deleteSet.clients) {
      const structs = this.#doc.store.clients.get(client) ?? []
      for (const { clock, len } of deletions) {
        for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
          const struct = structs[index]
          if (struct === undefined || struct.id.clock >= clock + len) break
          if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.XmlText)) continue
          const from = Math.max(clock, struct.id.clock) - struct.id.clock
          const to = Math.min(clock + len, struct.id.clock + struct.length) - struct.id.clock
          const offsets = this.#unnamedOffsets(struct, from, to)
          if (offsets.length === 0) continue
          lost.set(struct, new Set([...(lost.get(struct) ?? []), ...offsets]))
          texts.add(struct.parent)
        }
      }
    }
    return [...texts].flatMap((text) => runsOf(text, lost))
  }

  /** Letters typed into what was deleted so long ago that Yjs kept no trace of its place. */
  #runsInForgottenPlaces(): LostRun[] {
    return this.#structs.flatMap((struct) => {
      if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) return []
      if (!(keptStruct(this.#doc, struct.id) instanceof Y.GC)) return []
      const { str } = struct.content
      const letters = this.#unnamedOffsets(struct, 0, struct.length)
        .map((offset) => str[offset])
        .join('')
      return letters === '' ? [] : [{ letters, before: '', after: '', blockId: null, top: null }]
    })
  }

  /**
   * The offsets between two in an item that hold letters no delete set names. One item can hold both:
   * Yjs does not split an item that is deleted when it comes.
   */
  #unnamedOffsets(item: Y.Item, from: number, to: number): number[] {
    if (!(item.content instanceof Y.ContentString)) return []
    const named = this.#named.clients.get(item.id.client) ?? []
    const offsets: number[] = []
    for (let offset = from; offset < to; offset++) {
      const at = item.id.clock + offset
      if (!named.some(({ clock, len }) => at >= clock && at < clock + len)) offsets.push(offset)
    }
    return offsets
  }
}

/** By item, the offsets of the letters in it that are lost. */
type LostOffsets = Map<Y.Item, Set<number>>

/** What a document holds under an id; undefined where it waits for what comes before it. */
function keptStruct(doc: Y.Doc, id: Y.ID): Y.Item | Y.GC | undefined {
  const structs = doc.store.clients.get(id.client)
  const last = structs?.at(-1)
  if (structs === undefined || last === undefined || last.id.clock + last.length <= id.clock) return undefined
  return structs[Y.findIndexSS(structs, id.clock)]
}

function runsOf(text: Y.XmlText, lost: LostOffsets): LostRun[] {
  let whole = ''
  const isLost: boolean[] = []
  for (let item = text._start; item !== null; item = item.right) {
    if (!(item.content instanceof Y.ContentString)) continue
    whole += item.content.str
    for (let offset = 0; offset < item.length; offset++) isLost.push(lost.get(item)?.has(offset) ?? false)
  }
  const place = { blockId: blockIdOf(text), top: topOf(text) }
  const runs: LostRun[] = []
  for (let from = isLost.indexOf(true); from >= 0; from = isLost.indexOf(true, from)) {
    const end = isLost.indexOf(false, from)
    const to = end < 0 ? isLost.length : end
    runs.push({
      letters: whole.slice(from, to),
      before: whole.slice(Math.max(0, from - contextLength), from),
      after: whole.slice(to, to + contextLength),
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
