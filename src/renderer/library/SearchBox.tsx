import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleRow } from '../../shared/contract/articles.ts'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import { parseQuery } from '../../shared/search/parseQuery.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { directions } from '../i18n/locale.ts'
import { Icon } from '../ui/Icon.tsx'
import '../ui/Field.css'
import '../ui/SearchField.css'
import './SearchBox.css'
import { Headline } from './Headline.tsx'

export interface SearchBoxProps {
  client: TahrirClient
  value: string
  onChange(value: string): void
  onOpen(id: string): void
}

/** How long a person has to pause before headlines are suggested, in milliseconds. */
const quietTime = 60

/**
 * The one field of the search. While something is typed, headlines with words that begin so are offered:
 * the arrows go to them, Enter opens one, Escape puts them away. Below it the list shows what is found.
 */
export function SearchBox({ client, value, onChange, onOpen }: SearchBoxProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const listId = useId()
  const [offered, setOffered] = useState<{ query: string; rows: readonly ArticleRow[] } | null>(null)
  const [chosen, setChosen] = useState(-1)
  const [isTyping, setIsTyping] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    // Once its last word is whole, the list below shows what a query has found.
    const isOpen = parseQuery(value).terms.some(({ prefix }) => prefix === 'started')
    if (!isTyping || !isOpen) return setOffered(null)
    let isCurrent = true
    const timer = setTimeout(async () => {
      const reply = await client.call('articles.suggest', { query: value.slice(0, 1000), limit: 6 })
      if (!isCurrent || !reply.ok) return
      setChosen(-1)
      setOffered({ query: value, rows: reply.value.rows })
    }, quietTime)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [client, value, isTyping])

  const rows = offered?.rows ?? []
  const isOpen = isTyping && rows.length > 0
  const terms = offered === null ? [] : parseQuery(offered.query).terms
  const close = () => {
    setIsTyping(false)
    setChosen(-1)
  }
  const open = (id: string) => {
    close()
    onOpen(id)
  }
  const onKey = (event: KeyboardEvent) => {
    if (!isOpen) return
    if (event.key === 'ArrowDown') setChosen((chosen + 1) % rows.length)
    else if (event.key === 'ArrowUp') setChosen(chosen <= 0 ? rows.length - 1 : chosen - 1)
    else if (event.key === 'Enter' && rows[chosen]) open(rows[chosen].id)
    else if (event.key === 'Enter' || event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="search-box" onKeyDownCapture={onKey}>
      <SearchField
        className="search-field"
        aria-label={t('library.search')}
        value={value}
        onChange={(next) => {
          setIsTyping(next !== '')
          onChange(next)
        }}
      >
        <Icon name="search" />
        <Input
          ref={input}
          className="field-input search-field-input"
          placeholder={t('library.search')}
          dir={dominantDirection(value, directions[language])}
          aria-autocomplete="list"
          aria-controls={listId}
          {...(isOpen && chosen >= 0 ? { 'aria-activedescendant': `${listId}-${chosen}` } : {})}
          onBlur={close}
        />
        <Button className="search-field-clear" aria-label={t('library.clearSearch')}>
          <Icon name="close" />
        </Button>
      </SearchField>
      <div
        id={listId}
        role="listbox"
        aria-label={t('library.suggestions')}
        className="search-box-list"
        hidden={!isOpen}
      >
        {isOpen &&
          rows.map((row, index) => (
            <div
              key={row.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === chosen}
              tabIndex={-1}
              className="search-box-option"
              // Before the field loses the keyboard, which would put the list away.
              onMouseDown={(event) => {
                event.preventDefault()
                open(row.id)
              }}
            >
              <Headline headline={row.headline} language={row.language} terms={terms} />
            </div>
          ))}
      </div>
    </div>
  )
}
