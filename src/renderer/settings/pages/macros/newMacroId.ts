/** A name for a macro that no other has. */
export function newMacroId(): string {
  return crypto.randomUUID()
}
