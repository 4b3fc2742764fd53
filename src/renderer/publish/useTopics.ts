import { useEffect, useState } from 'react'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Topic } from '../../shared/contract/topics.ts'
import { useProgram } from '../app/ProgramContext.ts'

/** The vocabulary never changes while the program runs: it is asked for when a panel first shows it, and kept. */
const loaded = new WeakMap<TahrirClient, readonly Topic[]>()
const none: readonly Topic[] = []

/** The IPTC's media topics; none until the host has sent them. */
export function useTopics(): readonly Topic[] {
  const { client } = useProgram()
  const [topics, setTopics] = useState(loaded.get(client) ?? none)
  useEffect(() => {
    if (loaded.has(client)) return
    let isCurrent = true
    void client.call('topics.list', {}).then((reply) => {
      if (!reply.ok) return
      loaded.set(client, reply.value.topics)
      if (isCurrent) setTopics(reply.value.topics)
    })
    return () => {
      isCurrent = false
    }
  }, [client])
  return topics
}
