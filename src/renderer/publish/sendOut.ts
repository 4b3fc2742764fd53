import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Capabilities } from '../../shared/contract/system.ts'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { saveDownload } from './saveDownload.ts'

export interface SentArticle {
  id: string
  format: ExportFormat
  /** The version that is sent; without it the article as it is now. */
  version?: number
}

/** Sends an article out as a file, the host's way. Gives the file's name, or null where the person changed their mind. */
export async function sendOut(
  client: TahrirClient,
  { nativeDialogs }: Capabilities,
  article: SentArticle,
): Promise<Reply<string | null>> {
  if (nativeDialogs) {
    const reply = await client.call('transfers.exportByDialog', article)
    return reply.ok ? succeed(reply.value.name) : reply
  }
  const reply = await client.call('transfers.export', article)
  if (!reply.ok) return reply
  const { name, mediaType, bytes } = reply.value
  saveDownload(name, mediaType, bytes)
  return succeed(name)
}
