import type { TahrirServices } from '../../shared/contract/contract.ts'
import { changeDeskSettings, type DeskSettings, deskAreas } from '../../shared/desk/deskSettings.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { writeSetting } from '../../store/settingsTable.ts'
import { storeReply } from '../storeReply.ts'
import { deskSettingName, readDesk } from './readDesk.ts'

type DeskService = Pick<TahrirServices, Extract<keyof TahrirServices, `desk.${string}`>>

/** The desk's settings. `onChanged` is told of each change, when it is on the disk. */
export function deskService(store: Store, onChanged: (settings: DeskSettings) => void): DeskService {
  return {
    'desk.read': () => storeReply(() => succeed(readDesk(store.reader))),
    'desk.change': (change) => {
      const reply = storeReply(() =>
        store.writer
          .transaction(() => {
            const settings = changeDeskSettings(readDesk(store.reader), change)
            for (const area of deskAreas) {
              if (change[area] === undefined) continue
              writeSetting(store.writer, deskSettingName(area), JSON.stringify(settings[area]))
            }
            return succeed(settings)
          })
          .immediate(),
      )
      if (reply.ok) onChanged(reply.value)
      return reply
    },
  }
}
