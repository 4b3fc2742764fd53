import { type Status, statuses } from '../shared/article/status.ts'
import { type ExportFormat, exportFormats } from '../shared/contract/transfers.ts'
import { allConversions, type Conversion, conversionWays } from '../shared/text/convert/conversions.ts'
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

/** Every value of `--change`; of a conversion that is done in one way its name is enough. */
export const conversionList = Object.entries(conversionWays)
  .flatMap(([name, ways]) => (ways.length === 1 ? [name] : ways.map((way) => `${name}:${way}`)))
  .join(', ')

/** A value of `--change`, added to those before: a conversion's name, with a way where it has several. */
export function parseConversion(texts: CliTexts): (value: string, before?: Conversion[]) => Conversion[] {
  return (value, before = []) => {
    const [name, way] = value.split(':')
    const found = allConversions.find(
      (conversion) => conversion.name === name && (way === undefined || conversion.way === way),
    )
    if (found !== undefined) return [...before, found]
    throw new UsageFault(texts.changeUnknown(value, conversionList))
  }
}
