export const statusLine = {
  label: 'Status line',
  selected: 'Selected:',
  words: '{count, plural, one {# word} other {# words}}',
  characters: '{count, plural, one {# character} other {# characters}}',
  minutes: '{count, plural, =0 {nothing to read} one {# minute to read} other {# minutes to read}}',
  place: {
    headline: 'Headline',
    opening: 'Opening',
    untitled: 'Section without a heading',
  },
}
