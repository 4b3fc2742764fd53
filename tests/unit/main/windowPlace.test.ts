import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangementName, isWindowPlace, openingPlace } from '../../../src/main/windowPlace.ts'

const display = (x: number, y: number, width: number, height: number) => ({
  bounds: { x, y, width, height },
  workArea: { x, y: y + 30, width, height: height - 30 },
})
const desk = [display(0, 0, 1920, 1080), display(1920, 0, 2560, 1440)]

describe('where a window opens', () => {
  it('is where the last one stood, on its own display', () => {
    const kept = { bounds: { x: 2000, y: 100, width: 1280, height: 860 }, isMaximized: false }
    expect(openingPlace(kept, desk, [])).toEqual(kept)
  })

  it('is left to the system where the display is no longer there', () => {
    const kept = { bounds: { x: 2000, y: 100, width: 1280, height: 860 }, isMaximized: false }
    expect(openingPlace(kept, desk.slice(0, 1), [])).toBeNull()
  })

  it('is always whole on one display, and at no window that is there already', () => {
    const number = fc.integer({ min: -3000, max: 6000 })
    const size = fc.integer({ min: 200, max: 4000 })
    const taken = fc.array(fc.record({ x: number, y: number, width: size, height: size }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.record({ x: number, y: number, width: size, height: size }), taken, (bounds, others) => {
        const place = openingPlace({ bounds, isMaximized: false }, desk, others)
        if (place === null) return
        const { x, y, width, height } = place.bounds
        const isWhole = desk.some(
          ({ workArea: area }) =>
            x >= area.x &&
            y >= area.y &&
            x + width <= area.x + area.width &&
            y + height <= area.y + area.height,
        )
        expect(isWhole).toBe(true)
        // Where a window fills its display there is one place only.
        const hasRoom = desk.some(
          ({ workArea }) => width < workArea.width - 200 && height < workArea.height - 200,
        )
        if (hasRoom) expect(others.some((other) => other.x === x && other.y === y)).toBe(false)
      }),
    )
  })

  it('is kept by the arrangement of displays, in whatever order the system tells them', () => {
    expect(arrangementName(desk)).toBe(arrangementName([...desk].reverse()))
    expect(arrangementName(desk)).not.toBe(arrangementName(desk.slice(0, 1)))
  })

  it('is read from a file only where it is a place', () => {
    expect(isWindowPlace({ bounds: { x: -8, y: 0, width: 900, height: 600 }, isMaximized: true })).toBe(true)
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        if (isWindowPlace(kept)) expect(kept.bounds.width).toBeGreaterThan(0)
      }),
    )
    for (const kept of [
      null,
      {},
      { bounds: {}, isMaximized: true },
      { bounds: { x: 0, y: 0, width: 0, height: 1 }, isMaximized: true },
    ]) {
      expect(isWindowPlace(kept)).toBe(false)
    }
  })
})
