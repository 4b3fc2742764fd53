/**
 * Decides on an image of a page by its address: the id under which it is taken over, or null where it is not.
 * Nothing is ever fetched: only an image that stands in the page itself can be taken.
 */
export type TakeImage = (
  source: string,
  image: { width: string | null; height: string | null },
) => string | null

const dataAddress = /^\s*data:image\/[\w.+-]{1,40}(?:;[\w.+=-]{1,60}){0,3};base64,/i

/** The base64 of an image that stands in a `data:` address, or null where it does not. */
export function dataImage(source: string): string | null {
  const head = dataAddress.exec(source.slice(0, 400))
  return head === null ? null : source.slice(head[0].length)
}
