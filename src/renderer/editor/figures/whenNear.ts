/** How far from the screen an image is loaded, in CSS pixels. */
const distance = 1000

const listeners = new WeakMap<Element, (isNear: boolean) => void>()
let observer: IntersectionObserver | null = null

/**
 * Tells when an element comes near to what is on the screen and when it is far away again, until the returned
 * function is called. Where the page cannot tell, everything is near.
 */
export function whenNear(element: Element, listener: (isNear: boolean) => void): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    listener(true)
    return () => {}
  }
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting)
    },
    // The text scrolls in a frame of its own.
    { rootMargin: `${distance}px 0px`, scrollMargin: `${distance}px 0px` },
  )
  listeners.set(element, listener)
  observer.observe(element)
  return () => {
    listeners.delete(element)
    observer?.unobserve(element)
  }
}
