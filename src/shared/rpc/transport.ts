/**
 * The whole of what one side knows of the other. Messages are structured data (plain objects, strings,
 * numbers, byte arrays); each transport carries them its own way.
 */
export interface Transport {
  send(message: unknown): void
  /** Calls `listener` for each message until the returned function is called. */
  onMessage(listener: (message: unknown) => void): () => void
  /** Calls `listener` when the way is broken (`false`) and when it is whole again (`true`). */
  onConnection?(listener: (isConnected: boolean) => void): () => void
}
