import type { Direction } from '../../../shared/article/direction.ts'

/**
 * Ctrl and Shift pressed and released alone give a direction, by the side of the Shift key: many
 * keyboards have no Ctrl on the right. Any other key, a click or a lost focus meanwhile means something
 * else, until all keys are up again.
 */
export class SideKeys {
  readonly #held = new Set<string>()
  #isSpoilt = false

  keyDown({ code }: { code: string }): void {
    if (modifiers.has(code)) this.#held.add(code)
    else if (this.#held.size > 0) this.#isSpoilt = true
  }

  /** The direction that was chosen, when this release ends the choice. */
  keyUp({ code }: { code: string }): Direction | null {
    if (!this.#held.has(code)) return null
    const direction = this.#isSpoilt ? null : this.#chosen()
    this.#held.delete(code)
    // One choice a press, though two keys are released.
    this.#isSpoilt = this.#held.size > 0 && (this.#isSpoilt || direction !== null)
    return direction
  }

  /** Something came between: a click, or the keyboard went elsewhere, where releases are not seen. */
  spoil(): void {
    this.#isSpoilt = this.#held.size > 0
  }

  forget(): void {
    this.#held.clear()
    this.#isSpoilt = false
  }

  #chosen(): Direction | null {
    const hasControl = this.#held.has('ControlLeft') || this.#held.has('ControlRight')
    const isLeft = this.#held.has('ShiftLeft')
    const isRight = this.#held.has('ShiftRight')
    if (!hasControl || isLeft === isRight) return null
    return isLeft ? 'ltr' : 'rtl'
  }
}

const modifiers: ReadonlySet<string> = new Set(['ControlLeft', 'ControlRight', 'ShiftLeft', 'ShiftRight'])
