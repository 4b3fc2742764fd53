import type { Article } from '../../article/article.ts'
import type { HouseStyle } from '../../desk/houseStyle.ts'
import type { ArticleLine } from '../articleLines.ts'
import type { StructureCheckCode } from '../checkCodes.ts'
import type { Message, Severity } from '../finding.ts'

/** A place in an article: a field as findings name it, whole where there is no text. */
export interface StructurePlace {
  field: string
  message: Message
  start?: number
  end?: number
  severity?: Severity
}

/** A check of an article as a whole: of what is there and what is missing. */
export interface StructureCheck {
  code: StructureCheckCode
  severity: Severity
  find(article: Article, context: { houseStyle: HouseStyle; lines: readonly ArticleLine[] }): StructurePlace[]
}

const blank = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u

/** Whether a text shows nothing. */
export function showsNothing(text: string): boolean {
  return blank.test(text)
}
