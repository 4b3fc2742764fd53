import type { TFunction } from 'i18next'
import type { OutlineEntry } from './OutlineWatch.ts'

/** What a part of the article is called in the outline: its heading, or what stands for it. */
export function outlineName({ kind, text }: Pick<OutlineEntry, 'kind' | 'text'>, t: TFunction): string {
  if (text !== '') return text
  switch (kind) {
    case 'headline':
      return t('outline.untitledHeadline')
    case 'lead':
      return t('outline.lead')
    case 'section':
      return t('outline.untitledSection')
    case 'conclusion':
      return t('outline.untitledConclusion')
  }
}
