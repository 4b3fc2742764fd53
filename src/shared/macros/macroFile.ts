import { z } from 'zod'
import { compileMacro } from './compileMacro.ts'
import { type Macro, macroSchema, mostMacros } from './macro.ts'

const format = 'tahrir-macros'
const version = 1

/** A file holds no more, in characters; a hundred macros of thirty steps have room in it. */
const mostLetters = 4_000_000

const sharedSchema = macroSchema.omit({ id: true })
export type SharedMacro = z.infer<typeof sharedSchema>

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  macros: z.array(sharedSchema).min(1).max(mostMacros),
})

export type MacroFileProblem =
  | { code: 'tooLarge' | 'notJson' | 'notMacros' | 'damaged' | 'doubled' }
  | { code: 'newer'; version: string }
  | { code: 'pattern'; name: string; step: number }

/** Macros as a file that another desk can take in. */
export function writeMacroFile(macros: readonly Macro[]): string {
  const shared = macros.map(({ id: _id, ...macro }) => macro)
  return `${JSON.stringify({ format, version, macros: shared }, null, 2)}\n`
}

/** The macros of a file, all of them or none. */
export function readMacroFile(
  content: string,
): { ok: true; macros: SharedMacro[] } | { ok: false; problem: MacroFileProblem } {
  if (content.length > mostLetters) return refused({ code: 'tooLarge' })
  let json: unknown
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''))
  } catch {
    return refused({ code: 'notJson' })
  }
  const head = z.looseObject({ format: z.literal(format), version: z.unknown() }).safeParse(json)
  if (!head.success) return refused({ code: 'notMacros' })
  if (head.data.version !== version) {
    return refused({ code: 'newer', version: String(head.data.version).slice(0, 20) })
  }
  const parsed = fileSchema.safeParse(json)
  if (!parsed.success) return refused({ code: 'damaged' })
  const { macros } = parsed.data
  if (new Set(macros.map(({ name }) => name)).size < macros.length) return refused({ code: 'doubled' })
  for (const { name, steps } of macros) {
    const compiled = compileMacro(steps)
    if (!compiled.ok) return refused({ code: 'pattern', name, step: compiled.problem.step })
  }
  return { ok: true, macros }
}

/** The desk's macros with those of a file: one with the name of another takes its place. Null where they would be too many. */
export function joinMacros(
  own: readonly Macro[],
  shared: readonly SharedMacro[],
  newId: () => string,
): { macros: Macro[]; added: number; replaced: number } | null {
  const macros = [...own]
  let added = 0
  for (const macro of shared) {
    const index = macros.findIndex(({ name }) => name === macro.name)
    if (index < 0) added++
    macros.splice(index < 0 ? macros.length : index, 1, { ...macro, id: macros[index]?.id ?? newId() })
  }
  return macros.length > mostMacros ? null : { macros, added, replaced: shared.length - added }
}

function refused(problem: MacroFileProblem): { ok: false; problem: MacroFileProblem } {
  return { ok: false, problem }
}
