import { z } from 'zod'

/** Bytes as every transport carries them. */
export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array, {
  error: 'not an array of bytes',
})
