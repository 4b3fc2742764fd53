const pageSize = 256
const pageCount = 0x110000 / pageSize

/**
 * A look-up of a number per Unicode code point. `compute` is asked once per code point, when its page of
 * 256 is first needed: a program that reads Arabic and Latin text never pays for the other scripts.
 */
export function codePointTable(compute: (codePoint: number) => number): (codePoint: number) => number {
  const pages = new Array<Uint32Array | undefined>(pageCount).fill(undefined)
  return (codePoint) => {
    const number = codePoint >> 8
    const page = pages[number] ?? makePage(number)
    pages[number] = page
    return page[codePoint & (pageSize - 1)] as number
  }

  function makePage(number: number): Uint32Array {
    const page = new Uint32Array(pageSize)
    for (let index = 0; index < pageSize; index++) page[index] = compute(number * pageSize + index)
    return page
  }
}
