import { useCallback, useEffect, useState } from 'react'
import type { ThemeSummary } from '../../../shared/contract/publishing.ts'
import { useProgram } from '../../app/ProgramContext.ts'

/** The themes that there are, and a function that looks again, as when a list of them is opened. */
export function useThemes(): { themes: readonly ThemeSummary[]; look(): void } {
  const { client } = useProgram()
  const [themes, setThemes] = useState<readonly ThemeSummary[]>([])
  const look = useCallback(() => {
    void client.call('publishing.themes', {}).then((reply) => {
      if (reply.ok) setThemes(reply.value.themes)
    })
  }, [client])
  useEffect(look, [look])
  return { themes, look }
}
