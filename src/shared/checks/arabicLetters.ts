/** For patterns: an Arabic letter; a haraka or another mark over or under one; a letter with its marks. */
export const arabic = String.raw`[\u0621-\u064a\u0671-\u06d3]`
export const haraka = String.raw`[\u064b-\u065f\u0670]`
export const marked = String.raw`[\u0621-\u064a\u0671-\u06d3][\u064b-\u065f\u0670\u0640]*`
