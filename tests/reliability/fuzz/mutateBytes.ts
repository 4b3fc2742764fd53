import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Random } from '../../../src/services/generate/Random.ts'

/** The largest file that a mutation makes, in bytes: one that every importer reads in a moment where all is well. */
const largest = 400_000

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

const cut = (bytes: Uint8Array, random: Random): [number, number] => {
  const from = random.integer(0, bytes.length)
  return [from, Math.min(bytes.length, from + random.integer(1, 1 + Math.floor(bytes.length / 4)))]
}

const joined = (...parts: Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all.subarray(0, largest)
}

/** What breaks parsers, to be put into text anywhere. `count` is how often the ones that repeat do. */
function breakers(count: number): string[] {
  const long = 'ا'.repeat(count * 10)
  return [
    '<div>'.repeat(count),
    '<table><tr><td>'.repeat(count),
    '<b><i><a href=x>'.repeat(count),
    '</p></div></section>'.repeat(count),
    '['.repeat(count),
    '{"a":'.repeat(count),
    '[x]('.repeat(count),
    `${'> '.repeat(count)}نص`,
    `${'  '.repeat(count)}- بند`,
    `${'*'.repeat(count)}نص${'*'.repeat(count)}`,
    `${'`'.repeat(count)}`,
    '\n\n- '.repeat(count),
    '| '.repeat(count),
    `<p title="${long}" dir="${long}">`,
    `<a href="https://${long}">`,
    `<img src="data:image/png;base64,${'A'.repeat(count * 10)}">`,
    '\u2067\u2068'.repeat(count),
    '\u0651\u064b\u0301'.repeat(count),
    '\ud800',
    '\u0000',
    '&#x110000;&#0;&amp'.repeat(20),
    '<!--',
    '<![CDATA[',
    '<script>',
    '<w:p><w:r><w:t>',
    '<w:tbl>'.repeat(count),
    '"headline":null,"sections":',
    '1e999999',
    '---\ntitle: &a [*a]\n---\n',
  ]
}

const mutations: readonly Mutation[] = [
  (bytes, random) => {
    const copy = bytes.slice()
    for (let count = random.integer(1, 30); count > 0 && copy.length > 0; count -= 1) {
      copy[random.integer(0, copy.length - 1)] = random.integer(0, 255)
    }
    return copy
  },
  (bytes, random) => bytes.slice(0, random.integer(0, bytes.length)),
  (bytes, random) => {
    const [from, to] = cut(bytes, random)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  (bytes, random) => {
    const [from, to] = cut(bytes, random)
    const part = bytes.subarray(from, to)
    return joined(
      bytes.subarray(0, to),
      ...Array.from({ length: random.integer(1, 30) }, () => part),
      bytes.subarray(to),
    )
  },
  (bytes, _random, other) => joined(bytes, other),
  (bytes, random, other) =>
    joined(
      bytes.subarray(0, random.integer(0, bytes.length)),
      other.subarray(random.integer(0, other.length)),
    ),
  (bytes, random) => {
    const at = random.integer(0, bytes.length)
    const text = random.pick(breakers(random.pick([1, 10, 300, 3000])))
    return joined(bytes.subarray(0, at), new TextEncoder().encode(text), bytes.subarray(at))
  },
  (bytes, random) => {
    const [from, to] = cut(bytes, random)
    const noise = Uint8Array.from({ length: to - from }, () => random.integer(0, 255))
    return joined(bytes.subarray(0, from), noise, bytes.subarray(to))
  },
]

/** Mutates what is inside an archive of Word, and packs it again, so that more than the ZIP reader is tried. */
const insideZip: Mutation = (bytes, random, other) => {
  try {
    // A mutated directory may promise gigabytes; packing those again is not what is tried here.
    const files = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 2_000_000 })
    const names = Object.keys(files)
    const name = random.pick(names)
    const file = files[name] ?? new Uint8Array()
    const before = strFromU8(file)
    const at = before.indexOf('<w:', random.integer(0, before.length))
    files[name] =
      random.chance(0.6) && at >= 0
        ? strToU8(before.slice(0, at) + random.pick(breakers(random.pick([1, 30, 800]))) + before.slice(at))
        : Uint8Array.from(random.pick(mutations)(file, random, other))
    if (random.chance(0.1)) files[`${name}/../${name}`] = file
    return zipSync(files, { level: 1 })
  } catch {
    return bytes
  }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

/** A file with one to three things done to it that nobody does on purpose. `other` is another file, to be joined with it. */
export function mutateBytes(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let mutated: Uint8Array = bytes
  for (let count = random.integer(1, 3); count > 0; count -= 1) {
    const mutation = isZip(mutated) && random.chance(0.8) ? insideZip : random.pick(mutations)
    mutated = mutation(mutated, random, other)
  }
  return mutated
}
