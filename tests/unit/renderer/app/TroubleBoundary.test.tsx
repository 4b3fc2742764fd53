// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { TroubleBoundary } from '../../../../src/renderer/app/TroubleBoundary.tsx'
import { render } from '../render.tsx'

function Failing(): never {
  throw new RangeError('a mistake of the program')
}

describe('a part of the screen that fails', () => {
  it('is told in both languages, with a way back and without the error itself', async () => {
    // React writes what failed to the console.
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { element, remove } = await render(
      <TroubleBoundary>
        <Failing />
      </TroubleBoundary>,
    )
    expect(element.querySelector('[role="alert"] [lang="ar"]')?.textContent).toContain('محفوظ في الأرشيف')
    expect(element.querySelector('[role="alert"] [lang="en"]')?.textContent).toContain('open the window anew')
    expect(element.querySelector('button')).not.toBeNull()
    expect(element.textContent).not.toContain('a mistake of the program')
    remove()
  })

  it('leaves a screen that works as it is', async () => {
    const { element, remove } = await render(
      <TroubleBoundary>
        <p>نص</p>
      </TroubleBoundary>,
    )
    expect(element.innerHTML).toBe('<p>نص</p>')
    remove()
  })
})
