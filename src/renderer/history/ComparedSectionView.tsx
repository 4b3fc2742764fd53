import { createElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../shared/article/direction.ts'
import type { ComparedSection } from '../../shared/history/comparedSections.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { comparedBlocks } from './comparedBlocks.ts'

export interface ComparedSectionProps {
  section: ComparedSection
  direction: Direction
  /** The name of the button that brings the section back; null where there is nothing to bring. */
  restoreName: string | null
  onRestore(): void
}

/** A section of a comparison, and a way to have it as it was. */
export function ComparedSectionView({ section, direction, restoreName, onRestore }: ComparedSectionProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <div className="compared-section">
      {restoreName !== null && (
        <div className="compared-section-actions" dir={language === 'ar' ? 'rtl' : 'ltr'}>
          <Button kind="quiet" icon="restore" aria-label={restoreName} onPress={onRestore}>
            {section.heading === null ? restoreName : t('history.compare.restoreSection')}
          </Button>
        </div>
      )}
      {createElement('div', {}, ...comparedBlocks(section.blocks, direction, t))}
    </div>
  )
}
