import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

const source = resolve(import.meta.dirname, '../../src')

interface Rule {
  /** The folders of ours that the folder may import, beside itself. */
  folders: readonly string[]
  /** Packages, `node` for all of Node's modules. */
  packages: readonly string[]
}

/** architecture.md, "Folders", with what docs/decisions/0003-layers.md adds. */
const rules: Record<string, Rule> = {
  shared: {
    folders: [],
    packages: ['zod', 'yjs', 'prosemirror-model', 'bidi-js', 'diff', 'hunspell-wasm', 're2js'],
  },
  store: { folders: ['shared'], packages: ['better-sqlite3', 'env-paths', 'node'] },
  services: {
    folders: ['shared', 'store'],
    packages: [
      'yjs',
      'zod',
      'parse5',
      // Its types only.
      'schema-dts',
      'papaparse',
      'markdown-it',
      'fflate',
      '@xmldom/xmldom',
      'electron-log',
      'node',
    ],
  },
  main: {
    folders: ['shared', 'services', 'store'],
    packages: ['electron', 'electron-updater', 'zod', 'node'],
  },
  'browser-host': {
    folders: ['shared', 'services', 'store'],
    packages: ['ws', '@msgpack/msgpack', 'zod', 'node'],
  },
  cli: { folders: ['shared', 'services', 'store', 'browser-host'], packages: ['commander', 'open', 'node'] },
  preload: { folders: ['shared/rpc'], packages: ['electron'] },
  renderer: {
    folders: ['shared'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@internationalized/date',
      'i18next',
      'react-i18next',
      'i18next-icu',
      '@msgpack/msgpack',
      '@tanstack/react-virtual',
      'yjs',
      'zod',
      '@fontsource-variable/noto-naskh-arabic',
      '@fontsource-variable/noto-sans-arabic',
    ],
  },
}

/** Where narrower rules hold: who may import what, by path below `src`. */
const reserved: { what: RegExp; only: RegExp; why: string }[] = [
  { what: /^@tiptap\//, only: /^renderer\/editor\//, why: 'Tiptap stays in renderer/editor' },
  {
    what: /^src\/renderer\/webSocketTransport\.ts$/,
    only: /^renderer\/connect\.ts$/,
    why: 'the transport stays in connect.ts',
  },
]

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join('/'))

describe('the layers', () => {
  it('have a rule for every folder of src', () => {
    const folders = readdirSync(source, { withFileTypes: true })
    expect(folders.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual([])
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(rules).sort())
  })

  it('import downward only, and only the packages that are theirs', () => {
    const offences = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(file, imported))
        .map((imported) => `${file} imports ${imported}`),
    )
    expect(offences).toEqual([])
  })

  it('keep Tiptap in the editor and the transport in connect.ts', () => {
    const offences = files.flatMap((file) =>
      importsOf(file).flatMap((imported) =>
        reserved
          .filter(({ what, only }) => what.test(imported) && !only.test(file))
          .map(({ why }) => `${file} imports ${imported}: ${why}`),
      ),
    )
    expect(offences).toEqual([])
  })

  it('have a project of the compiler each, without Node where there is no Node', () => {
    for (const folder of Object.keys(rules)) {
      const path = join(source, folder, 'tsconfig.json')
      expect(existsSync(path), path).toBe(true)
      const { compilerOptions, references } = JSON.parse(readFileSync(path, 'utf8')) as {
        compilerOptions: { types: string[] }
        references: { path: string }[]
      }
      const hasNode = rules[folder]?.packages.includes('node') ?? false
      expect(compilerOptions.types.includes('node'), path).toBe(hasNode)
      const named = references.map((reference) => relative('..', reference.path).split(sep)[0]).sort()
      expect(named, path).toEqual(
        [...new Set(rules[folder]?.folders.map((name) => name.split('/')[0]))].sort(),
      )
    }
  })
})

/** The modules that a file imports: packages by name, files of ours as `src/…`. */
function importsOf(file: string): string[] {
  const path = join(source, file)
  const { module, program } = parseSync(path, readFileSync(path, 'utf8'))
  expect(program.type).toBe('Program')
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      readFileSync(path, 'utf8').slice(moduleRequest.start, moduleRequest.end).replaceAll(/['"`]/g, ''),
    ),
  ]
  return [...new Set(requests)].map((request) =>
    request.startsWith('.')
      ? relative(dirname(source), resolve(dirname(path), request))
          .split(sep)
          .join('/')
      : request,
  )
}

function isAllowed(file: string, imported: string): boolean {
  const folder = file.split('/')[0] ?? ''
  const rule = rules[folder]
  if (rule === undefined) return false
  if (imported.startsWith('src/')) {
    return [folder, ...rule.folders].some((allowed) => imported.startsWith(`src/${allowed}/`))
  }
  if (imported.startsWith('node:') || builtinModules.includes(imported)) {
    return imported.startsWith('node:') && rule.packages.includes('node')
  }
  const name = imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/')
  return rule.packages.includes(name) || (folder === 'renderer' && name.startsWith('@tiptap'))
}
