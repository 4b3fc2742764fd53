import { NumberField as AriaNumberField, Input, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { HouseStyle } from '../../../shared/desk/houseStyle.ts'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useDeskSettings } from '../DeskContext.ts'
import { useChangeDesk } from '../useChangeDesk.ts'
import './HouseStylePage.css'

const choices = {
  digits: ['asWritten', 'western', 'arabicIndic'],
  quotes: ['guillemets', 'curly', 'straight', 'asWritten'],
  percent: ['asWritten', 'sign', 'words'],
  tanween: ['asWritten', 'beforeAlef', 'onAlef'],
  countries: ['none', 'cldr'],
} as const satisfies { [Name in keyof HouseStyle]?: readonly HouseStyle[Name][] }

const months = ['asWritten', 'western', 'levantine', 'maghrebi'] as const

/** How the desk writes what good desks write in different ways; the proofreader holds its pieces to it. */
export function HouseStylePage() {
  const { t } = useTranslation()
  const { houseStyle } = useDeskSettings()
  const changeDesk = useChangeDesk()
  const change = (part: Partial<HouseStyle>) => changeDesk({ houseStyle: part })
  return (
    <div className="house-style">
      {(Object.keys(choices) as (keyof typeof choices)[]).map((name) => (
        <Select<string>
          key={name}
          label={t(`houseStyle.${name}`)}
          options={choices[name].map((id) => ({ id, label: t(`houseStyle.option.${id}`) }))}
          value={houseStyle[name]}
          onChange={(id) => change({ [name]: id })}
        />
      ))}
      <Select<HouseStyle['months']>
        label={t('houseStyle.months')}
        options={months.map((id) => ({
          id,
          label: t(`houseStyle.option.${id === 'western' ? 'monthsWestern' : id}`),
        }))}
        value={houseStyle.months}
        onChange={(id) => change({ months: id })}
      />
      <Length
        label={t('houseStyle.headlineLeast')}
        value={houseStyle.headlineLeast}
        least={0}
        most={500}
        onChange={(headlineLeast) => change({ headlineLeast })}
      />
      <Length
        label={t('houseStyle.headlineMost')}
        value={houseStyle.headlineMost}
        least={10}
        most={1000}
        onChange={(headlineMost) => change({ headlineMost })}
      />
      <Switch
        label={t('houseStyle.starterPlaces')}
        isSelected={houseStyle.starterPlaces}
        onChange={(starterPlaces) => change({ starterPlaces })}
      />
      <Switch
        label={t('houseStyle.starterPeople')}
        isSelected={houseStyle.starterPeople}
        onChange={(starterPeople) => change({ starterPeople })}
      />
    </div>
  )
}

interface LengthProps {
  label: string
  value: number
  least: number
  most: number
  onChange(value: number): void
}

function Length({ label, value, least, most, onChange }: LengthProps) {
  return (
    <AriaNumberField
      className="field"
      value={value}
      minValue={least}
      maxValue={most}
      onChange={(next) => {
        if (Number.isInteger(next)) onChange(next)
      }}
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input" />
    </AriaNumberField>
  )
}
