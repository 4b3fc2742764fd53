import { useEffect, useRef, useState } from 'react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../shared/article/direction.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { Completion, type Suggestion } from './Completion.tsx'
import { Icon } from './Icon.tsx'
import './TagField.css'

export interface TagFieldProps {
  label: string
  hint?: string
  values: readonly string[]
  /** Takes the new list; gives back a sentence where it does not fit, and keeps nothing then. */
  onChange(values: string[]): string | null
  /** What a value is called on the screen; without it, as it is. */
  nameOf?(value: string): string
  /** The value that a typed text means, or null where it means none. */
  read?(text: string): string | null
  /** What is said of a typed text that means no value. */
  unreadable?: string
  suggestions: readonly Suggestion[]
  /** Told of what is being typed, to find suggestions for it. */
  onTyped?(text: string): void
  /** What parts several values that are typed or pasted at once. */
  separator: RegExp
  direction: Direction
}

/** Several short values, each of which can be taken away; with completion for the next. */
export function TagField(props: TagFieldProps) {
  const { label, hint, values, onChange, direction, separator } = props
  const { t } = useTranslation()
  const nameOf = props.nameOf ?? ((value: string) => value)
  const read = props.read ?? ((text: string) => text.trim() || null)
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string | null>(null)

  const type = (text: string) => {
    setTyped(text)
    props.onTyped?.(text)
    setError(null)
  }
  /** Adds what is not there yet; what does not fit stays in the field with the reason beside it. */
  const add = (texts: readonly string[]) => {
    const added: string[] = []
    for (const text of texts) {
      const value = read(text)
      if (value === null && text.trim() !== '') return setError(props.unreadable ?? null)
      if (value !== null && !values.includes(value) && !added.includes(value)) added.push(value)
    }
    const problem = added.length === 0 ? null : onChange([...values, ...added])
    if (problem !== null) return setError(problem)
    type('')
  }
  const onText = (text: string) => {
    const parts = text.split(separator)
    if (parts.length > 1) add(parts)
    else type(text)
  }
  // A panel that is closed by its key takes the field away without a word; what stands in it is kept.
  const commit = useRef(() => {})
  commit.current = () => add([typed])
  useEffect(() => () => commit.current(), [])

  const remove = (gone: ReadonlySet<unknown>) => {
    setError(onChange(values.filter((value) => !gone.has(value))))
  }

  return (
    <div className="tag-field">
      <Completion
        label={label}
        hint={hint}
        error={error}
        text={typed}
        onText={onText}
        onChoose={(value) => add([value])}
        onCommit={() => add([typed])}
        onEmptyBackspace={() => {
          const last = values.at(-1)
          if (last !== undefined) remove(new Set([last]))
        }}
        // A list that opened by itself after each choice would stand in the way of the next field.
        suggestions={typed === '' ? [] : props.suggestions.filter(({ value }) => !values.includes(value))}
        direction={dominantDirection(typed, direction)}
      />
      {values.length > 0 && (
        <TagGroup aria-label={label} onRemove={remove}>
          <TagList className="tag-list">
            {[...new Set(values)].map((value) => (
              <Tag key={value} id={value} className="tag" textValue={nameOf(value)}>
                <bdi>{nameOf(value)}</bdi>
                <Button
                  slot="remove"
                  className="tag-remove"
                  aria-label={t('details.removeTag', { name: nameOf(value) })}
                >
                  <Icon name="close" />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </div>
  )
}
