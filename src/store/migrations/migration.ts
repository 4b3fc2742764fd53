/** A step of the store's schema. One that was shipped is never edited; a new one follows it. */
export interface Migration {
  /** Kept as `user_version`; rises from one migration to the next. */
  version: number
  sql: string
}
