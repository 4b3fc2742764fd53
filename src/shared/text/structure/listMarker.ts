/** A line of a list, apart from what marks it as one. */
export interface ListLine {
  /** The number in front of it, or null for a bullet. */
  number: number | null
  /** The line without its marker, and with the invisible characters that stood around that. */
  text: string
}

/** Bullets that need no space after them. */
const bullets = '•‣◦∙▪▫●○■□◆◇▶►▸➤➢✓✔☑✅❖⁃🔹🔸'

/** Signs that are bullets only with a space after them: they also begin a negative number or a censored word. */
const spacedBullets = '\\-–—−*·+oـ'

const digit = '[0-9٠-٩۰-۹]'
const invisible = '\\p{Default_Ignorable_Code_Point}'

const bulletLine = new RegExp(
  `^(${invisible}*)(?:[${bullets}]\\ufe0f?(${invisible}*)\\s*|[${spacedBullets}](${invisible}*)\\s+)(.*)$`,
  'u',
)

/**
 * Up to three digits and a separator: «1.», «1)», «(1)», «١-», «١ –». A space follows it, or an Arabic letter
 * at once («١-التمويل»), but no further number where the separator stands between spaces («15 - 20 مليون»).
 */
const numberLine = new RegExp(
  `^(${invisible}*)` +
    `(?:\\(\\s*(${digit}{1,3})\\s*\\)|(${digit}{1,3})(?:[.)\\-–—:ـ/]|\\s+[\\-–—](?!\\s*${digit})))` +
    `(${invisible}*)(?:\\s+|(?=\\p{Script=Arabic})(?!${digit}))(.*)$`,
  'u',
)

const lettersOrDigits = /[\p{L}\p{N}]/u

/**
 * What a line of a list says and how it is numbered, or null where the line is none: article.md, "Structure
 * detection", rule 5. A marker with no word after it («* * *») is no list.
 */
export function parseListLine(line: string): ListLine | null {
  const bullet = bulletLine.exec(line)
  if (bullet) {
    const [, before = '', afterBullet = '', afterSign = '', text = ''] = bullet
    return listLine(null, before + afterBullet + afterSign, text)
  }
  const numbered = numberLine.exec(line)
  if (numbered) {
    const [, before = '', inBrackets, plain = '', after = '', text = ''] = numbered
    return listLine(numberOf(inBrackets ?? plain), before + after, text)
  }
  return null
}

function listLine(number: number | null, invisibleBefore: string, text: string): ListLine | null {
  return lettersOrDigits.test(text) ? { number, text: invisibleBefore + text.trim() } : null
}

function numberOf(digits: string): number {
  let value = 0
  for (const character of digits) value = value * 10 + (character.charCodeAt(0) & 0xf)
  return value
}
