import type Database from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** A connection for reading. A function that takes one cannot call one that writes. */
export type ReadableDb = Database.Database & { [readable]: true }

/** A connection for writing, which may also read. */
export type WritableDb = ReadableDb & { [writable]: true }
