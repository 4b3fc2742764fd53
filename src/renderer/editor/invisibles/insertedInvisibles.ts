/**
 * The invisible characters that a person may put in, in the order in which a menu shows them. Embeddings and overrides are
 * not among them: UAX #9 (2.6) asks for isolates in their place.
 */
export const insertedCharacters = ['RLM', 'LRM', 'ALM', 'ZWNJ', 'ZWJ', 'NBSP'] as const

/** Isolates, put in as a pair around what is selected. */
export const insertedIsolates = ['RLI', 'LRI', 'FSI'] as const
