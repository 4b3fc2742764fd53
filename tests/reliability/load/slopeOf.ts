/** How much a series grows from one value to the next, by the line that fits it best (least squares). */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const above = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0)
  const below = values.reduce((sum, _value, index) => sum + (index - middle) ** 2, 0)
  return below === 0 ? 0 : above / below
}
