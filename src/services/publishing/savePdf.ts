import { basename } from 'node:path'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { articleExporter } from '../export/articleExporter.ts'
import { writeFileWhole } from '../export/writeFileWhole.ts'
import type { HostPort } from '../hostPort.ts'

export type PdfFailure =
  | 'capabilityMissing'
  | 'articleMissing'
  | 'documentUnreadable'
  | 'themeMissing'
  | 'themeBroken'
  | 'printFailed'
  | 'fileUnwritable'
  | 'storeFailed'

/** Saves the page of an article as a PDF where the person says. Only where the host can print to a file. */
export async function savePdf(
  store: Store,
  { dialogs, printToPdf }: Pick<HostPort, 'dialogs' | 'printToPdf'>,
  id: string,
  theme: string | undefined,
): Promise<Reply<{ name: string | null }, PdfFailure>> {
  if (dialogs === null || printToPdf === undefined) return fail('capabilityMissing')
  const exporter = articleExporter(store, { format: 'html', theme: theme ?? null })
  if (!exporter.ok) return exporter
  const page = exporter.value(id)
  if (!page.ok) return page
  const path = await dialogs.saveFile(page.value.name.replace(/\.html$/, '.pdf'))
  if (path === null) return succeed({ name: null })
  let bytes: Uint8Array
  try {
    bytes = await printToPdf(new TextDecoder().decode(page.value.bytes))
  } catch {
    return fail('printFailed', { name: basename(path) })
  }
  const written = await writeFileWhole(path, bytes)
  return written.ok ? succeed({ name: basename(path) }) : written
}
