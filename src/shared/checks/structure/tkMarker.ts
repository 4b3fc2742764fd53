import type { StructureCheck } from './StructureCheck.ts'

/**
 * What desks write where something is still to come: «؟؟؟» and TK ("to come"), in capitals and alone. TK before a
 * number is a flight.
 */
const marker = /[؟?]{3,}|(?<![\p{L}\p{M}\p{N}_./-])(?:TK)+(?![\p{L}\p{M}\p{N}_/-]|\s?[\p{Nd}])/gu

const message = {
  ar: 'موضع لم يكتمل.',
  en: 'An unfinished place.',
}

export const tkMarker: StructureCheck = {
  code: 'tk-marker',
  severity: 'error',
  find(_article, { lines }) {
    return lines.flatMap(({ field, parts: { text } }) =>
      [...text.matchAll(marker)].map(({ index, 0: found }) => ({
        field,
        message,
        start: index,
        end: index + found.length,
      })),
    )
  },
}
