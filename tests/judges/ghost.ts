import { createRequire, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/** A node of Ghost's editor, Koenig. */
export interface LexicalNode {
  type: string
  tag?: string
  text?: string
  html?: string
  children?: LexicalNode[]
}

const require = createRequire(import.meta.url)
const ghost = createRequire(require.resolve('@tryghost/kg-html-to-lexical'))

/**
 * Ghost's packages share one lexical in Ghost; npm may give each a copy of its own, and nodes of one are
 * unknown to another. So all of them are led to the copy of the first.
 */
const hooks = registerHooks({
  resolve(specifier, context, next) {
    const isLexical = specifier === 'lexical' || specifier.startsWith('@lexical/')
    if (!isLexical || !context.parentURL?.includes('/@tryghost/')) return next(specifier, context)
    try {
      return { url: pathToFileURL(ghost.resolve(specifier)).href, format: 'commonjs', shortCircuit: true }
    } catch {
      return next(specifier, context)
    }
  },
})

/** What Ghost makes of HTML that is pasted into it. Its modules for `import` name what lexical does not export. */
export const { htmlToLexical } = require('@tryghost/kg-html-to-lexical') as {
  htmlToLexical(html: string): { root: LexicalNode }
}
hooks.deregister()
