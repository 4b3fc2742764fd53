import { type Status, statuses } from '../shared/article/status.ts'
import { type ExportFormat, exportFormats } from '../shared/contract/transfers.ts'
import type { CliTexts } from './cliTexts.ts'
import { UsageFault } from './command.ts'

export const formatNames = Object.keys(exportFormats).join(', ')

/** The value of `--to`. Throws a `UsageFault` that lists the formats that are there. */
export function parseFormat(texts: CliTexts): (value: string) => ExportFormat {
  return (value) => {
    if (Object.hasOwn(exportFormats, value)) return value as ExportFormat
    throw new UsageFault(texts.formatMissing(value, formatNames))
  }
}

/** The value of `--status`. */
export function parseStatus(texts: CliTexts): (value: string) => Status {
  return (value) => {
    const status = statuses.find((candidate) => candidate === value)
    if (status !== undefined) return status
    throw new UsageFault(texts.statusUnknown(value, statuses.join(', ')))
  }
}

/** The value of `--port`. */
export function parsePort(texts: CliTexts): (value: string) => number {
  return (value) => {
    const port = Number(value)
    if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
    throw new UsageFault(texts.portInvalid(value))
  }
}
