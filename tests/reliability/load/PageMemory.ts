import type { CDPSession, Page } from 'playwright-core'

export interface PageState {
  /** After a collection, in bytes. */
  heap: number
  nodes: number
  listeners: number
}

/** Looks into a page by Chromium's own counters. */
export class PageMemory {
  readonly #session: CDPSession

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async of(page: Page): Promise<PageMemory> {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    return new PageMemory(session)
  }

  async read(): Promise<PageState> {
    // Twice: what the first collection finishes may hold on to something that only the second finds.
    for (let time = 0; time < 2; time += 1) await this.#session.send('HeapProfiler.collectGarbage')
    const { metrics } = await this.#session.send('Performance.getMetrics')
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
  }
}
