/** A few templates for the pieces that an Arabic newsroom files in English. */
export const englishHeadlines = [
  '{far}: talks on the crossing resume after {number} days',
  'Water levels fall {percent} as the dry season begins',
  '{latin} signs a {money} contract for the new port',
  'Schools reopen for {number} thousand pupils',
  'Archive of {year} photographs goes on show',
]

export const englishSentences = [
  'Officials said on the record that the plan would cost {money}, a figure that residents dispute.',
  'The correspondent of {latin} counted {number} lorries on the road before noon.',
  'A similar promise was made in {year}, and only one part of it was ever kept.',
  '“We were told to wait,” said one shopkeeper, “and we have been waiting for {number} months.”',
  'The share of households with a reliable supply rose to {percent} last year.',
  'No comment was available from the ministry at the time of writing.',
  'A second session is planned for {date}, with observers from three countries.',
  'Engineers from {latin} have been on the site since the spring.',
  'The report lists {number} recommendations, of which four are called urgent.',
]

export const englishHeadings = ['What happened', 'The figures', 'Background', 'What comes next']
