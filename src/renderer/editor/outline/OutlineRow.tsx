import { Button, GridListItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { directions } from '../../i18n/locale.ts'
import { Icon } from '../../ui/Icon.tsx'
import { type OutlineAction, OutlineMenu } from './OutlineMenu.tsx'
import type { OutlineEntry } from './OutlineWatch.ts'
import { outlineName } from './outlineName.ts'

export interface OutlineRowProps {
  /** The list reads it from the row's own properties. */
  id: string
  entry: OutlineEntry
  isCurrent: boolean
  onAct(action: OutlineAction): void
}

/** One part of the article: its name, its length, and what can be done with it. */
export function OutlineRow({ id, entry, isCurrent, onAct }: OutlineRowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = outlineName(entry, t)
  const isMovable = entry.kind === 'section'
  const hasMenu = isMovable || entry.kind === 'conclusion'
  return (
    <GridListItem
      id={id}
      className={`outline-row outline-row-${entry.kind}`}
      textValue={name}
      render={(props) => <div {...props} aria-current={isCurrent ? 'location' : undefined} />}
    >
      <Button
        slot="drag"
        className="outline-grip"
        isDisabled={!isMovable}
        aria-label={t('outline.drag', { name })}
      >
        <Icon name="grip" />
      </Button>
      <span className="outline-text">
        <span className="outline-name" data-untitled={entry.text === '' ? '' : undefined}>
          <bdi dir={dominantDirection(name, directions[language])}>{name}</bdi>
        </span>
        <span className="outline-words">
          {entry.kind === 'conclusion' && `${t('outline.conclusion')} · `}
          {t('outline.words', { count: entry.words })}
        </span>
      </span>
      {hasMenu && <OutlineMenu name={name} isConclusion={!isMovable} onAct={onAct} />}
    </GridListItem>
  )
}
