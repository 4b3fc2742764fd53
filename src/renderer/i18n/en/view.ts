export const view = {
  label: 'How the text is shown',
  smaller: 'Smaller text',
  larger: 'Larger text',
  size: 'Text size {percent}, back to the usual one',
  typewriter: 'Keep the line in the middle',
  focus: 'Nothing but the text',
  shortcuts: 'Keyboard shortcuts',
  closeShortcuts: 'Close',
}
