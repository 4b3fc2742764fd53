import { useEffect, useState } from 'react'
import type { StatusChange } from '../../shared/history/version.ts'
import { useProgram } from '../app/ProgramContext.ts'

/** An article's way through its statuses, the last step first, kept up to date; null until it is known. */
export function useSteps(id: string): readonly StatusChange[] | null {
  const { client } = useProgram()
  const [steps, setSteps] = useState<readonly StatusChange[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      const reply = await client.call('versions.steps', { id })
      if (isCurrent && reply.ok) setSteps(reply.value.steps)
    }
    void load()
    const stop = client.on('versionsChanged', (changed) => {
      if (changed.id === id) void load()
    })
    return () => {
      isCurrent = false
      stop()
    }
  }, [client, id])
  return steps
}
