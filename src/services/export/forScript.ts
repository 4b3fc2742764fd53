const unfitForScript = /[<>&\u2028\u2029\p{Cc}\p{Noncharacter_Code_Point}]/gu
/** What normalisation reorders or joins, or writes otherwise. */
const unstable = /[\p{M}\u1100-\u11ff\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu
const beyondAscii = /[^\p{ASCII}]/gu

/**
 * JSON as it may stand in a script element: `<` and whatever HTML does not allow as escapes of JSON. Where
 * the text is not in Normalization Form C, which the Nu checker asks of a page, that too is left to escapes,
 * so that not a letter of it changes.
 */
export function forScript(json: string): string {
  const safe = json.replace(unfitForScript, asEscapes)
  if (isNormal(safe)) return safe
  const stable = safe.replace(unstable, asEscapes)
  return isNormal(stable) ? stable : safe.replace(beyondAscii, asEscapes)
}

function isNormal(text: string): boolean {
  return text.normalize('NFC') === text
}

function asEscapes(character: string): string {
  let escapes = ''
  for (let index = 0; index < character.length; index++) {
    escapes += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  }
  return escapes
}
