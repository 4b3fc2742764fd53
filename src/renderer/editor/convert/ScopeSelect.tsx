import type { Editor } from '@tiptap/core'
import { useTranslation } from 'react-i18next'
import { Select } from '../../ui/Select.tsx'
import type { PlaceScope } from './placesOfDocument.ts'

interface ScopeSelectProps {
  editor: Editor
  value: PlaceScope
  onChange(scope: PlaceScope): void
}

/** Whether the whole piece or what is selected is changed; nothing where nothing is selected. */
export function ScopeSelect({ editor, value, onChange }: ScopeSelectProps) {
  const { t } = useTranslation()
  if (editor.state.selection.empty) return null
  return (
    <Select<PlaceScope>
      label={t('convert.where')}
      options={(['selection', 'all'] as const).map((id) => ({ id, label: t(`convert.scopes.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  )
}
