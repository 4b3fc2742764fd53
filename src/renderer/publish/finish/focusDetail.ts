import { detailsPanelId } from '../DetailsPanel.tsx'

/** Gives the keyboard to the field with that label in the details, once they are shown. */
export function focusDetail(label: string): void {
  // The panel comes with the next rendering.
  requestAnimationFrame(() => {
    const labels = document.querySelectorAll<HTMLLabelElement>(
      `#${detailsPanelId} label, #${detailsPanelId} .field-label`,
    )
    for (const each of labels) {
      if (each.textContent !== label) continue
      const field = each
        .closest('.field')
        ?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"], button')
      field?.scrollIntoView({ block: 'center' })
      field?.focus()
      return
    }
  })
}
