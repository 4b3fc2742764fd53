import { randomUUID } from 'node:crypto'
import { sandboxedPreload } from './sandboxedPreload.ts'
import { wire } from './wire.ts'
import { worldBridge } from './worldBridge.ts'

export const preloadWorld = 'electron-preload'
/** Both names stand in the preload's world only. */
export const bindingName = 'standInPost'
export const receiverName = 'standInReceive'

/** The two scripts of a new document: one for the page's world, to run first, and one for the preload's. */
export function pageScripts(preload: string, inSubframes: boolean): { page: string; preload: string } {
  const [pageName, preloadName] = [randomUUID(), randomUUID()]
  return {
    page: `(${worldBridge})('${pageName}', '${preloadName}')`,
    // Without `nodeIntegrationInSubFrames`, Electron runs a preload in the main frame only.
    preload: `if (window === window.top || ${inSubframes}) {
      globalThis.${receiverName} = (${sandboxedPreload})(
        (${worldBridge})('${preloadName}', '${pageName}'),
        (${wire})(),
        globalThis.${bindingName},
        (require, module, exports) => {\n${preload}\n},
      )
    }`,
  }
}
