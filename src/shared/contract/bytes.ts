import { z } from 'zod'

/**
 * Bytes as every transport carries them. Told by their tag and not by `instanceof`, since bytes that
 * cross from another realm (a preload's, a test's window) have another constructor.
 */
export const bytesSchema = z.custom<Uint8Array>(
  (value) => Object.prototype.toString.call(value) === '[object Uint8Array]',
  { error: 'not an array of bytes' },
)
