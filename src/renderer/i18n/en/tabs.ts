export const tabs = {
  label: 'Open articles',
  close: 'Close {name}',
  notSaved: 'not saved yet',
}
