import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../shared/article/direction.ts'
import type { Topic } from '../../shared/contract/topics.ts'
import { codeIn, findTopics, otherNameFor, topicNamed, topicPrefix } from '../../shared/topics/findTopics.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { TagField } from '../ui/TagField.tsx'
import { sayFieldProblem } from './sayFieldProblem.ts'
import type { BoundField } from './useMetadataField.ts'
import { useTopics } from './useTopics.ts'

const mostSuggestions = 12

/** The media topics of the piece, found by their names in either language or given by their code. */
export function SubjectsField({ field, direction }: { field: BoundField<string[]>; direction: Direction }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const topics = useTopics()
  const [typed, setTyped] = useState('')
  const byCode = useMemo(() => new Map(topics.map((topic) => [topic.code, topic])), [topics])
  const found = useMemo(() => findTopics(topics, typed).slice(0, mostSuggestions), [topics, typed])

  /** What tells it from others of its name, and why it was found where its name does not say so. */
  const hintOf = (topic: Topic): string => {
    const above = topic.parent === null ? undefined : byCode.get(topic.parent)
    return [otherNameFor(topic, typed), above?.[language]].filter((each) => each).join(' · ')
  }
  const nameOf = (value: string): string => {
    const topic = byCode.get(codeIn(value) ?? '')
    return topic ? topic[language] : value
  }
  const read = (text: string): string | null => {
    const code = codeIn(text)
    if (code !== null) return topicPrefix + code
    const named = topicNamed(topics, text)
    return named ? topicPrefix + named.code : null
  }
  return (
    <TagField
      label={t('details.subjects')}
      hint={t('details.subjectsHint')}
      values={field.value}
      onChange={(values) => {
        const problem = field.set(values)
        return problem === null ? null : sayFieldProblem(problem, t)
      }}
      nameOf={nameOf}
      read={read}
      unreadable={t('details.subjectUnknown')}
      suggestions={found.map((topic) => ({
        value: topicPrefix + topic.code,
        label: topic[language],
        hint: hintOf(topic),
      }))}
      onTyped={setTyped}
      separator={/\n/}
      direction={direction}
    />
  )
}
