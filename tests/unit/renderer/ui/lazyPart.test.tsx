// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { lazyPart } from '../../../../src/renderer/ui/lazyPart.tsx'
import { render } from '../render.tsx'

const Greeting = ({ name }: { name: string }) => <p>{`Good morning, ${name}`}</p>

describe('a part of the screen that is fetched when it is shown', () => {
  let remove = () => {}
  afterEach(() => remove())

  it('is shown in the same moment where it was fetched before, and fetched once', async () => {
    let fetched = 0
    const Part = lazyPart(async () => {
      fetched++
      return Greeting
    })
    await Part.fetch()
    const rendered = await render(<Part name="Layla" />)
    remove = rendered.remove
    expect(rendered.element.textContent).toBe('Good morning, Layla')
    await Part.fetch()
    expect(fetched).toBe(1)
  })

  it('says where it cannot be fetched, leaves the rest of the screen, and comes when it is asked for again', async () => {
    let isAway = true
    const Part = lazyPart(async () => {
      if (isAway) throw new TypeError('Failed to fetch dynamically imported module')
      return Greeting
    })
    const rendered = await render(
      <main>
        <h1>The library</h1>
        <Part name="Layla" />
      </main>,
    )
    remove = rendered.remove
    expect(rendered.element.querySelector('h1')?.textContent).toBe('The library')
    expect(rendered.element.querySelector('[role="alert"]')?.textContent).toContain('could not be fetched')
    isAway = false
    await act(async () => rendered.element.querySelector('button')?.click())
    expect(rendered.element.textContent).toBe('The libraryGood morning, Layla')
  })
})
