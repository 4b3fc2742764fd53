import { useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleFilter } from '../../shared/contract/articles.ts'
import { Button } from '../ui/Button.tsx'
import './FilterPanel.css'
import { FilterFields } from './parts.ts'

export interface FilterPanelProps {
  filter: ArticleFilter
  onChange(filter: ArticleFilter): void
}

/** Everything that the list can be narrowed by beside its status, behind one button. */
export function FilterPanel({ filter, onChange }: FilterPanelProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button icon="filter" aria-label={t('archive.filters')} />
      <Popover className="popover filter-popover" placement="bottom end">
        <Dialog className="filter-panel" aria-label={t('archive.filters')}>
          {isOpen && <FilterFields filter={filter} onChange={onChange} />}
          <Button kind="quiet" onPress={() => onChange(filter.status ? { status: filter.status } : {})}>
            {t('archive.clearFilters')}
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
