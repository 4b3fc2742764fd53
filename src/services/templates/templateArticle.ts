import type { DocumentNode } from '../../shared/article/documentNode.ts'
import type { Role } from '../../shared/article/documentSpecs.ts'
import { emptyMetadata } from '../../shared/article/metadata.ts'
import { emptyHeadline } from '../../shared/article/normaliseDocument.ts'
import type { UiLanguage } from '../../shared/contract/system.ts'
import type { BuiltInTemplate } from '../../shared/contract/templates.ts'
import type { ImportedArticle } from '../import/importedArticle.ts'
import { builtInTemplateTexts } from './builtInTemplates.ts'

/** A draft from one of the program's own templates. */
export function templateArticle(template: BuiltInTemplate, language: UiLanguage): ImportedArticle {
  const { kind, urgency, standfirst, opening, sections, conclusion } =
    builtInTemplateTexts[template][language]
  const content: DocumentNode[] = [
    emptyHeadline(),
    ...(standfirst === '' ? [] : [line(standfirst, 'standfirst')]),
    ...opening.map((text) => line(text, null)),
    ...sections.flatMap(({ heading, lines }) => [
      line(heading, 'heading'),
      ...lines.map((text) => line(text, null)),
    ]),
    ...(conclusion === null
      ? []
      : [line(conclusion.heading, 'conclusion'), ...conclusion.lines.map((text) => line(text, null))]),
  ]
  return {
    document: { type: 'doc', content },
    metadata: { ...emptyMetadata(), language, kind, urgency },
    id: null,
    createdAt: null,
    updatedAt: null,
  }
}

function line(text: string, role: Role | null): DocumentNode {
  return { type: 'paragraph', attrs: { role }, content: [{ type: 'text', text }] }
}
