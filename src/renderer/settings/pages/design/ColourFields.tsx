import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { chosenPalettes, type DeskDesign } from '../../../../shared/publishing/deskDesign.ts'
import {
  contrastFaults,
  type PaletteColour,
  type Palettes,
  paletteColours,
  readableContrast,
  type Scheme,
} from '../../../../shared/publishing/pageColours.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { ColourField } from './ColourField.tsx'

export interface ColourFieldsProps {
  /** The theme's colours. */
  palettes: Palettes
  design: DeskDesign
  scheme: Scheme
  onChange(colours: DeskDesign['colours']): void
}

/** The desk's own colours for light or dark pages, and what in them is too hard to read. */
export function ColourFields({ palettes, design, scheme, onChange }: ColourFieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { colours } = design
  const chosen = chosenPalettes(palettes, design)
  // Two colours may be changed before the host has answered to the first.
  const latest = useRef(colours)
  useEffect(() => {
    latest.current = colours
  }, [colours])
  const change = (colour: PaletteColour, value: string | null) => {
    const { [colour]: _before, ...others } = latest.current[scheme]
    latest.current = {
      ...latest.current,
      [scheme]: value === null ? others : { ...others, [colour]: value },
    }
    onChange(latest.current)
  }
  return (
    <div className="colour-fields">
      {paletteColours.map((colour) => (
        <ColourField
          key={`${scheme}-${colour}`}
          label={t(`settings.pagesPage.${colour}`)}
          value={chosen[scheme][colour]}
          isOwn={colours[scheme][colour] !== undefined}
          onChange={(value) => change(colour, value)}
        />
      ))}
      <div aria-live="polite">
        {contrastFaults(chosen).map(({ scheme: where, colour, ratio }) => (
          <p key={`${where}-${colour}`} className="pages-fault">
            {t('settings.pagesPage.contrastFault', {
              colour: t(`settings.pagesPage.${colour}`),
              scheme: t(`preview.${where}`),
              ratio: formatNumber(ratio, language),
              needed: formatNumber(readableContrast, language),
            })}
          </p>
        ))}
      </div>
    </div>
  )
}
