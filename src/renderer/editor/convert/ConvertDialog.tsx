import type { Editor } from '@tiptap/core'
import { useMemo, useState } from 'react'
import { Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { HouseStyle } from '../../../shared/desk/houseStyle.ts'
import {
  allConversions,
  type Conversion,
  type ConversionName,
  conversionNames,
  conversionPlaces,
  conversionWays,
} from '../../../shared/text/convert/conversions.ts'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { FixPreview } from '../checks/FixPreview.tsx'
import { type PlaceScope, placesOfDocument } from './placesOfDocument.ts'
import { ScopeSelect } from './ScopeSelect.tsx'

interface ConvertDialogProps {
  editor: Editor
  language: string
  onClose(): void
}

/** Digits, marks and letters in another form, over the piece or what is selected, each place seen before. */
export function ConvertDialog({ editor, language, onClose }: ConvertDialogProps) {
  const { t } = useTranslation()
  const { houseStyle } = useDeskSettings()
  const [conversion, setConversion] = useState<Conversion>(() => usualWay('digits', houseStyle))
  const [scope, setScope] = useState<PlaceScope>(editor.state.selection.empty ? 'all' : 'selection')
  const places = useMemo(
    () =>
      placesOfDocument(editor, language, scope, (line) =>
        conversionPlaces(line, conversion).map(({ start, end, change }) => ({ start, end, fix: change })),
      ),
    [editor, language, scope, conversion],
  )
  const ways: readonly string[] = conversionWays[conversion.name]
  return (
    <ModalDialog onClose={onClose} modalClass="fix-all-modal">
      <Heading slot="title" className="dialog-title">
        {t('convert.title')}
      </Heading>
      <div className="convert-choices">
        <Select<ConversionName>
          label={t('convert.what')}
          options={conversionNames.map((id) => ({ id, label: t(`convert.names.${id}`) }))}
          value={conversion.name}
          onChange={(name) => setConversion(usualWay(name, houseStyle))}
        />
        {ways.length > 1 && (
          <Select<Conversion['way']>
            label={t('convert.how')}
            options={conversionWays[conversion.name].map((id) => ({ id, label: t(`convert.ways.${id}`) }))}
            value={conversion.way}
            onChange={(way) => setConversion((current) => inWay(current.name, way))}
          />
        )}
        <ScopeSelect editor={editor} value={scope} onChange={setScope} />
      </div>
      <p className="dialog-text">{t(`convert.about.${conversion.name}`)}</p>
      <FixPreview
        key={`${conversion.name} ${conversion.way} ${scope}`}
        editor={editor}
        places={places}
        isChange
        onClose={onClose}
      />
    </ModalDialog>
  )
}

/** A conversion as the desk's house style wants it, or in its first way. */
function usualWay(name: ConversionName, { digits, quotes }: HouseStyle): Conversion {
  if (name === 'digits' && digits !== 'asWritten') return { name, way: digits }
  if (name === 'quotes' && quotes !== 'asWritten') return { name, way: quotes }
  return inWay(name, conversionWays[name][0])
}

function inWay(name: ConversionName, way: Conversion['way']): Conversion {
  const found = allConversions.find((conversion) => conversion.name === name && conversion.way === way)
  return found ?? { name: 'digits', way: 'western' }
}
