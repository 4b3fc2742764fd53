import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

let found: string | undefined

/**
 * The program's `resources` folder: in the nearest folder above this file that has one, both in the
 * sources and in the built program. Throws where the program is not whole.
 */
export function resourcesFolder(): string {
  if (found !== undefined) return found
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const resources = join(folder, 'resources')
    if (existsSync(join(resources, 'themes'))) {
      found = resources
      return resources
    }
    if (folder === dirname(folder)) throw new Error('The program is not whole: it has no resources folder.')
  }
}

/** What `read` gives of the resources folder, read when it is first asked for. */
export function resource<Value>(read: (folder: string) => Value): () => Value {
  let held: { value: Value } | undefined
  return () => {
    held ??= { value: read(resourcesFolder()) }
    return held.value
  }
}
