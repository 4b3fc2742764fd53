import { useEffect, useState } from 'react'
import type { TahrirClient } from '../../shared/contract/contract.ts'

/** Whether the way to the host is whole. */
export function useConnection(client: TahrirClient): boolean {
  const [isConnected, setIsConnected] = useState(true)
  useEffect(() => client.onConnection(setIsConnected), [client])
  return isConnected
}
