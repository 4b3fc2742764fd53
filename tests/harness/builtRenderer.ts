import { build, mergeConfig, type Rolldown, type UserConfig } from 'vite'
import { projectFolder } from '../../scripts/buildPaths.ts'
import { rendererBuild } from '../../scripts/rendererBuild.ts'

/** A script of the built page. */
export interface Script {
  file: string
  bytes: number
  /** The files of which it is made, from the project's folder. */
  modules: readonly string[]
  /** Scripts that must be there before it runs. */
  imports: readonly string[]
  isEntry: boolean
}

/** Builds the page as the program is built, or with other options, and writes nothing. */
export async function builtRenderer(other: UserConfig = {}): Promise<Script[]> {
  const config = mergeConfig(rendererBuild(projectFolder), other)
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, write: false, emptyOutDir: false },
  })
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  return outputs.filter((each): each is Rolldown.OutputChunk => each.type === 'chunk').map(scriptOf)
}

function scriptOf({ fileName, code, moduleIds, imports, isEntry }: Rolldown.OutputChunk): Script {
  const modules = moduleIds.map((id) => id.replace(/^.*\/(?=(node_modules|src)\/)/, ''))
  return { file: fileName, bytes: Buffer.byteLength(code), modules, imports, isEntry }
}

/** What is fetched and run before the first list: the entry and all that it cannot do without. */
export function firstLoad(scripts: readonly Script[]): Script[] {
  return closure(
    scripts,
    scripts.filter(({ isEntry }) => isEntry),
  )
}

/** What must be there for the part of the screen that is made from a file. */
export function loadOf(scripts: readonly Script[], module: string): Script[] {
  return closure(
    scripts,
    scripts.filter(({ modules }) => modules.includes(module)),
  )
}

function closure(scripts: readonly Script[], first: readonly Script[]): Script[] {
  const found = new Set(first)
  // A set takes in what is added while it is gone through.
  for (const script of found) {
    for (const file of script.imports) {
      const imported = scripts.find((each) => each.file === file)
      if (imported !== undefined) found.add(imported)
    }
  }
  return [...found]
}
