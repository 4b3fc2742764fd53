import { useEffect, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { formatNumber } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { directions } from '../i18n/locale.ts'
import '../ui/Field.css'
import '../ui/Menu.css'

export interface NameFieldProps {
  field: 'byline' | 'keywords'
  label: string
  value: string
  onChange(value: string): void
  /** Whether a name that nobody has yet may be given too. */
  allowsNew?: boolean
}

/** One name out of those in the archive, offered as it is typed; emptied, it is none. */
export function NameField({ field, label, value, onChange, allowsNew = false }: NameFieldProps) {
  const { client } = useProgram()
  const language = useLanguage()
  const [typed, setTyped] = useState(value)
  const [names, setNames] = useState<readonly { name: string; count: number }[]>([])

  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    let isCurrent = true
    void client.call('library.names', { field, typed: typed === value ? '' : typed }).then((reply) => {
      if (isCurrent && reply.ok) setNames(reply.value.names)
    })
    return () => {
      isCurrent = false
    }
  }, [client, field, typed, value])

  return (
    <ComboBox
      className="field"
      menuTrigger="focus"
      allowsCustomValue
      allowsEmptyCollection={false}
      inputValue={typed}
      onInputChange={(next) => {
        setTyped(next)
        if (next === '') onChange('')
      }}
      onSelectionChange={(key) => {
        if (key === null) return
        setTyped(String(key))
        onChange(String(key))
      }}
      items={names}
      defaultFilter={() => true}
    >
      <Label className="field-label">{label}</Label>
      <Input
        className="field-input"
        dir={dominantDirection(typed, directions[language])}
        onBlur={() => (allowsNew ? onChange(typed.trim()) : setTyped(value))}
      />
      <Popover className="popover">
        <ListBox className="menu">
          {(item: { name: string; count: number }) => (
            <ListBoxItem id={item.name} className="menu-item name-option" textValue={item.name}>
              <bdi>{item.name}</bdi>
              <span className="menu-item-hint">{formatNumber(item.count, language)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
