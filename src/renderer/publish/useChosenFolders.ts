import { useCallback, useEffect, useState } from 'react'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'

export interface ChosenFolders {
  /** The name of the folder that was chosen for a profile on this machine; null where none was. */
  folderOf(profile: string): string | null
  /** Asks in the host's own dialog. */
  choose(profile: string): Promise<void>
  forget(profile: string): Promise<void>
}

/** The folders that pieces go to on this machine, where the host can show a dialog for choosing one. */
export function useChosenFolders(): ChosenFolders {
  const { client, capabilities, notices } = useProgram()
  const language = useLanguage()
  const [folders, setFolders] = useState<ReadonlyMap<string, string>>(new Map())

  const read = useCallback(async () => {
    if (!capabilities.nativeDialogs) return
    const reply = await client.call('publishing.folders', {})
    if (reply.ok) setFolders(new Map(reply.value.folders.map(({ profile, name }) => [profile, name])))
  }, [client, capabilities])
  useEffect(() => void read(), [read])

  return {
    folderOf: (profile) => folders.get(profile) ?? null,
    async choose(profile) {
      const reply = await client.call('publishing.chooseFolder', { profile })
      if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      await read()
    },
    async forget(profile) {
      const reply = await client.call('publishing.forgetFolder', { profile })
      if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      await read()
    },
  }
}
