import { panelIds } from '../../ui/panelIds.ts'

/** The panel is drawn within so many frames, also on a busy machine. */
const patience = 60

/** Gives the keyboard to the field with that label in the details, as soon as they are shown. */
export function focusDetail(label: string, framesLeft = patience): void {
  requestAnimationFrame(() => {
    const field = detailField(label)
    if (field === null) {
      if (framesLeft > 0) focusDetail(label, framesLeft - 1)
      return
    }
    field.scrollIntoView({ block: 'center' })
    field.focus()
  })
}

function detailField(label: string): HTMLElement | null {
  const labels = document.querySelectorAll(`#${panelIds.details} label, #${panelIds.details} .field-label`)
  const own = [...labels].find(({ textContent }) => textContent === label)
  return (
    own?.closest('.field')?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"], button') ?? null
  )
}
