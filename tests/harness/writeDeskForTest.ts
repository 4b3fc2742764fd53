import { deskService } from '../../src/services/desk/deskService.ts'
import type { DeskChange } from '../../src/shared/desk/deskSettings.ts'
import type { Store } from '../../src/store/openStore.ts'

/** Changes the desk's settings in a store, as a window would. */
export function writeDeskForTest(store: Store, change: DeskChange): void {
  const caller = { id: 'test', emit: () => {} }
  void deskService(store, () => {})['desk.change'](change, caller)
}
