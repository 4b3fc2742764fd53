import { useEffect, useState } from 'react'
import type { TahrirClient, TahrirContract } from '../../shared/contract/contract.ts'
import type { OutputOf } from '../../shared/rpc/contract.ts'

type Values = OutputOf<TahrirContract, 'library.values'>

const none: Values = { statuses: [], desks: [], kinds: [], languages: [] }

/** The values in use that the archive can be narrowed by, read when something that shows them appears. */
export function useArchiveValues(client: TahrirClient): Values {
  const [values, setValues] = useState(none)
  useEffect(() => {
    let isCurrent = true
    void client.call('library.values', {}).then((reply) => {
      if (isCurrent && reply.ok) setValues(reply.value)
    })
    return () => {
      isCurrent = false
    }
  }, [client])
  return values
}
