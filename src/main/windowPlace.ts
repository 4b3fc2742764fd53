import type { Rectangle } from 'electron'

/** Where a window stood, and whether it filled its display. */
export interface WindowPlace {
  bounds: Rectangle
  isMaximized: boolean
}

/** Whether something that was read from a file is a place. */
export function isWindowPlace(kept: unknown): kept is WindowPlace {
  if (typeof kept !== 'object' || kept === null || !('bounds' in kept) || !('isMaximized' in kept))
    return false
  const { bounds, isMaximized } = kept
  if (typeof bounds !== 'object' || bounds === null || typeof isMaximized !== 'boolean') return false
  const { x, y, width, height } = bounds as Record<string, unknown>
  return [x, y, width, height].every(Number.isInteger) && Number(width) > 0 && Number(height) > 0
}

/** What is used of a display. */
export interface DisplayArea {
  bounds: Rectangle
  workArea: Rectangle
}

/** The name of an arrangement of displays: a desk and a laptop on the road keep places of their own. */
export function arrangementName(displays: readonly DisplayArea[]): string {
  return displays
    .map(({ bounds: { x, y, width, height } }) => `${x},${y} ${width}x${height}`)
    .sort()
    .join(' | ')
}

/** So far from another window at the same place a new one opens, in pixels. */
const step = 32

/** So much of a window must be on a display, in pixels, for a person to get hold of it. */
const grip = 120

/**
 * Where a window that was kept is to open, or null where it would not be seen on these displays. It
 * fits its display, and covers none of the windows that are at `taken` exactly.
 */
export function openingPlace(
  kept: WindowPlace,
  displays: readonly DisplayArea[],
  taken: readonly Rectangle[],
): WindowPlace | null {
  const area = displays.find(({ workArea }) => isOn(kept.bounds, workArea))?.workArea
  if (area === undefined) return null
  const width = Math.min(kept.bounds.width, area.width)
  const height = Math.min(kept.bounds.height, area.height)
  let { x, y } = fitted({ ...kept.bounds, width, height }, area)
  for (let tries = 0; tries < 20 && taken.some((other) => other.x === x && other.y === y); tries++) {
    const next = fitted({ x: x + step, y: y + step, width, height }, area)
    // At the far corner the next one begins at the near one again.
    if (next.x === x && next.y === y) ({ x, y } = area)
    else ({ x, y } = next)
  }
  return { bounds: { x, y, width, height }, isMaximized: kept.isMaximized }
}

function isOn(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x)
  const height = Math.min(window.y + window.height, area.y + area.height) - Math.max(window.y, area.y)
  return width >= grip && height >= grip
}

function fitted({ x, y, width, height }: Rectangle, area: Rectangle): { x: number; y: number } {
  return {
    x: Math.max(area.x, Math.min(x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(y, area.y + area.height - height)),
  }
}
