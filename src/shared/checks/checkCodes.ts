/** The checks of a line of text, in the order in which they are shown. */
export const textCheckCodes = [
  'spelling',
  'hamza',
  'taa-marbuta',
  'alef-maqsura',
  'tanween-place',
  'harakat-stray',
  'tatweel',
  'word-repeated',
  'waw-detached',
  'space-doubled',
  'punctuation-latin',
  'punctuation-spacing',
  'quotes',
  'digits-mixed',
  'digits-style',
  'house-style',
  'bidi-control',
  'bidi-unclosed',
  'isolate-missing',
] as const

/** The checks of an article as a whole: what a desk wants before a piece goes out. */
export const structureCheckCodes = [
  'headline-length',
  'heading-missing',
  'section-empty',
  'conclusion-missing',
  'byline-missing',
  'alt-missing',
  'link-empty',
  'tk-marker',
] as const

/** Every check has a code, a message and an example in both languages, and can be turned off by the desk. */
export const checkCodes = [...textCheckCodes, ...structureCheckCodes] as const
export type TextCheckCode = (typeof textCheckCodes)[number]
export type StructureCheckCode = (typeof structureCheckCodes)[number]
export type CheckCode = (typeof checkCodes)[number]
