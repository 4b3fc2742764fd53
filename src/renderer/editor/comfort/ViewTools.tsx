import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { formatPercent } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { useViewSettings, viewSettings } from '../../settings/useViewSettings.ts'
import { textScales } from '../../settings/viewSettings.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ToolbarToggle } from '../toolbar/ToolbarToggle.tsx'
import './ViewTools.css'

/** How the text is shown: its size, the caret's line in the middle, nothing beside the text. */
export function ViewTools() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { textScale, isTypewriter, isFocused } = useViewSettings()
  const percent = formatPercent(textScale, language)
  return (
    <Group className="view-tools" aria-label={t('view.label')}>
      <Button
        kind="quiet"
        icon="minus"
        aria-label={t('view.smaller')}
        isDisabled={textScale === textScales[0]}
        onPress={() => viewSettings.stepTextScale(-1)}
      />
      <Button
        kind="quiet"
        aria-label={t('view.size', { percent })}
        onPress={() => viewSettings.change({ textScale: 1 })}
      >
        {percent}
      </Button>
      <Button
        kind="quiet"
        icon="plus"
        aria-label={t('view.larger')}
        isDisabled={textScale === textScales.at(-1)}
        onPress={() => viewSettings.stepTextScale(1)}
      />
      <ToolbarToggle
        label={t('view.typewriter')}
        isSelected={isTypewriter}
        isDisabled={false}
        onChange={() => viewSettings.change({ isTypewriter: !isTypewriter })}
      >
        <Icon name="typewriter" />
      </ToolbarToggle>
      <ToolbarToggle
        label={t('view.focus')}
        isSelected={isFocused}
        isDisabled={false}
        onChange={() => viewSettings.change({ isFocused: !isFocused })}
      >
        <Icon name="focus" />
      </ToolbarToggle>
    </Group>
  )
}
