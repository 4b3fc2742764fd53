import type { TahrirServices } from '../shared/contract/contract.ts'
import { succeed } from '../shared/rpc/failure.ts'
import type { Store } from '../store/openStore.ts'
import { readSetting, writeSetting } from '../store/settingsTable.ts'
import { storeReply } from './storeReply.ts'

type PersonService = Pick<TahrirServices, Extract<keyof TahrirServices, `person.${string}`>>

const personSetting = 'person'

/** Who is at this desk: the name that a person gave here, else that of the system's user. */
export function personName(store: Store, systemUser: string): string {
  const read = storeReply(() => succeed(readSetting(store.reader, personSetting)))
  return (read.ok ? read.value : null) ?? systemUser
}

export function personService(store: Store, systemUser: string): PersonService {
  return {
    'person.describe': () =>
      storeReply(() => {
        const chosen = readSetting(store.reader, personSetting)
        return succeed({ name: chosen ?? systemUser, isChosen: chosen !== null })
      }),
    'person.rename': ({ name }) =>
      storeReply(() => {
        writeSetting(store.writer, personSetting, name)
        return succeed({})
      }),
  }
}
