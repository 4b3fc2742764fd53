import type { TahrirClient } from '../../shared/contract/contract.ts'
import { type DeskChange, type DeskSettings, defaultDeskSettings } from '../../shared/desk/deskSettings.ts'
import type { Nothing, Reply } from '../../shared/rpc/failure.ts'
import { succeed } from '../../shared/rpc/failure.ts'

/** The desk's settings as this window knows them: the defaults until the host has said, then in step with it. */
export interface DeskSettingsStore {
  getSnapshot(): DeskSettings
  subscribe(listener: () => void): () => void
  /** Asks the host anew, as where another archive was restored. */
  reload(): void
  /** Asks the host for a change; what is shown follows when it is on the disk. */
  change(change: DeskChange): Promise<Reply<Nothing>>
}

export function createDeskSettings(client: TahrirClient): DeskSettingsStore {
  const listeners = new Set<() => void>()
  let settings = defaultDeskSettings

  function take(taken: DeskSettings) {
    if (JSON.stringify(taken) === JSON.stringify(settings)) return
    settings = taken
    for (const listener of listeners) listener()
  }

  async function read() {
    const reply = await client.call('desk.read', {})
    if (reply.ok) take(reply.value)
  }

  void read()
  client.on('deskChanged', take)
  // What was changed while this window was cut off.
  client.onConnection((isConnected) => {
    if (isConnected) void read()
  })
  return {
    getSnapshot: () => settings,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    reload: () => void read(),
    async change(change) {
      const reply = await client.call('desk.change', change)
      if (!reply.ok) return reply
      take(reply.value)
      return succeed({})
    },
  }
}
