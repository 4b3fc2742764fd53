/** First of the private-use characters, so that no letter stands in the text for another reason. */
const first = 0xe000

/** Letters of which each is typed once, and the account of which of them somebody deleted. */
export class LetterSource {
  #next = first
  readonly #givenUp = new Set<string>()

  next(count: number): string {
    let text = ''
    for (let index = 0; index < count; index++) text += String.fromCharCode(this.#next++)
    return text
  }

  /** The last letters were written nowhere. */
  takeBack(count: number): void {
    this.#next -= count
  }

  /** The letters of this source in a text. */
  known(text: string): string[] {
    return [...text].filter((letter) => letter.charCodeAt(0) >= first && letter.charCodeAt(0) < this.#next)
  }

  /**
   * Gives up the letters of which a person deleted some. A merge of two changes at one place can double a
   * letter; then two people may each delete a copy, and it is gone by their own hands.
   */
  giveUpDeleted(before: string, after: string): void {
    for (const letter of this.known(before)) {
      if (after.split(letter).length < before.split(letter).length) this.#givenUp.add(letter)
    }
  }

  /** The letters that must still be there. */
  expected(): string[] {
    return Array.from({ length: this.#next - first }, (_, index) =>
      String.fromCharCode(first + index),
    ).filter((letter) => !this.#givenUp.has(letter))
  }
}
