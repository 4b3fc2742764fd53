import type { Reply } from '../../shared/rpc/failure.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { countContent } from '../../store/checkDatabase.ts'
import type { Store } from '../../store/openStore.ts'
import { storeFault } from '../storeFault.ts'
import type { CallWork } from '../worker/callWork.ts'
import { listBackups } from './backupsFolder.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Makes the backup of the day where there is something to keep and none was made for a day. One from a time
 * that is still to come, after the clock was set back, does not count.
 */
export async function dailyBackup(
  store: Store,
  work: CallWork,
  now: number = Date.now(),
): Promise<Reply<{ isMade: boolean }, 'storeFailed'>> {
  try {
    if (countContent(store.reader).articles === 0) return succeed({ isMade: false })
    const isFresh = listBackups(store.folder).some(
      ({ manifest, createdAt }) =>
        (manifest?.reason === 'daily' || manifest?.reason === 'migration') &&
        createdAt <= now &&
        now - createdAt < day,
    )
    if (isFresh) return succeed({ isMade: false })
  } catch (error) {
    return storeFault(error)
  }
  const reply = await work('backups.create', { reason: 'daily' })
  if (reply.ok) return succeed({ isMade: true })
  return { ok: false, error: { ...reply.error, code: 'storeFailed' } }
}
