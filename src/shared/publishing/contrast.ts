/** A colour as `#rrggbb`, the one form in which themes and desks write theirs. */
export type Colour = `#${string}`

const channelsOf = (colour: string): [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
]

/** The contrast between two colours, from 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A colour between two, `part` of the way from the first to the second. */
export function mix(from: string, to: string, part: number): Colour {
  const target = channelsOf(to)
  const mixed = channelsOf(from).map((channel, index) =>
    Math.round(channel + ((target[index] ?? channel) - channel) * part)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${mixed.join('')}`
}

/** The first colour on the way from `from` to `to` that stands out from `ground` by `wanted` at least, else `to`. */
export function mixUntilReadable(from: string, to: string, ground: string, wanted: number): Colour {
  for (let part = 0; part < 1; part += 0.05) {
    const colour = mix(from, to, part)
    if (contrast(colour, ground) >= wanted) return colour
  }
  return to as Colour
}
