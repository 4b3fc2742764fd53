import type { TahrirClient } from '../../shared/contract/contract.ts'
import { type Imported, maximumFileSize } from '../../shared/contract/transfers.ts'
import { fail } from '../../shared/failures/fail.ts'
import type { Failure } from '../../shared/rpc/failure.ts'

/** What came of one file: the article it became, or why it became none. */
export type ImportResult = { name: string; imported: Imported } | { name: string; failure: Failure }

/** A file as it was dropped or chosen. A folder can be dropped too; a browser gives it as an unreadable file. */
export interface ChosenFile {
  file: File
  isFolder: boolean
}

/** Imports files one after the other, so that memory holds one at a time, and tells how many came in and how many did not. Never rejects. */
export async function importFiles(
  client: TahrirClient,
  files: readonly ChosenFile[],
  onProgress: (done: number, failed: number) => void = () => {},
): Promise<ImportResult[]> {
  const results: ImportResult[] = []
  for (const file of files) {
    results.push(await importFile(client, file))
    const failed = results.filter((result) => 'failure' in result).length
    onProgress(results.length - failed, failed)
  }
  return results
}

async function importFile(client: TahrirClient, { file, isFolder }: ChosenFile): Promise<ImportResult> {
  const { name } = file
  if (isFolder) return { name, failure: fail('fileIsFolder', { name }).error }
  if (file.size > maximumFileSize) {
    return { name, failure: fail('fileTooLarge', { name, limit: maximumFileSize }).error }
  }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  if (bytes === null) return { name, failure: fail('fileUnreadable', { name }).error }
  const reply = await client.call('transfers.import', { name, bytes })
  if (reply.ok) return { name, imported: reply.value }
  const { code } = reply.error
  return { name, failure: code === 'internal' ? fail('importBroke', { name }).error : reply.error }
}

/** Tells the host of an import of many files, so that it can show how far that is outside of the page. */
export function followImport(client: TahrirClient, total: number): (done: number, failed: number) => void {
  if (total < 2) return () => {}
  const job = crypto.randomUUID()
  const tell = (done: number, failed: number) =>
    void client.call('transfers.importProgress', { job, done, failed, total })
  tell(0, 0)
  return tell
}

/** Asks for files in the host's own dialog. An empty list where the person changed their mind. */
export async function importByDialog(client: TahrirClient): Promise<ImportResult[] | Failure> {
  const reply = await client.call('transfers.importByDialog', {})
  if (!reply.ok) return reply.error
  return reply.value.outcomes.map(({ name, imported, failure }) =>
    imported !== null
      ? { name, imported }
      : { name, failure: failure ?? fail('fileUnreadable', { name }).error },
  )
}
