import { z } from 'zod'

/** A resolved direction. A block whose direction nobody set holds `null` and is resolved by its text. */
export const directionSchema = z.enum(['rtl', 'ltr'])
export type Direction = z.infer<typeof directionSchema>
