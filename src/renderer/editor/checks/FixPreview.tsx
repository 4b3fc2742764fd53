import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import {
  Collection,
  GridList,
  GridListItem,
  ListLayout,
  type Selection,
  Virtualizer,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useProgram } from '../../app/ProgramContext.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { type FixPlace, fixFindings } from './fixFindings.ts'
import { fixPreview } from './fixPreview.ts'

interface FixPreviewProps {
  editor: Editor
  places: readonly FixPlace[]
  /** Whether what is done is called a change; else it mends what is wrong. */
  isChange?: boolean
  /** Whether the list takes the keyboard as it comes. */
  takesFocus?: boolean
  onClose(): void
}

/** So many places are changed at a time; what is left is found again. */
const most = 5000

/**
 * Places before and after, and the buttons that change those that are ticked; the arrows step through them, Space
 * unticks, and one step of undo takes all back. With other places it is to be another (by its key).
 */
export function FixPreview({
  editor,
  places,
  isChange = false,
  takesFocus = false,
  onClose,
}: FixPreviewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { notices } = useProgram()
  const [rows] = useState(() => places.slice(0, most).map((place, index) => ({ id: index + 1, place })))
  const [ticked, setTicked] = useState<Selection>('all')
  const chosen = rows.filter(({ id }) => ticked === 'all' || ticked.has(id))
  const apply = () => {
    const count = fixFindings(
      editor,
      chosen.map(({ place }) => place),
    )
    notices.tell({ kind: 'done', text: t(isChange ? 'convert.changed' : 'proof.fixed', { count }) })
    onClose()
    setTimeout(() => editor.view.focus())
  }
  return (
    <>
      <p className="dialog-text">
        {t(isChange ? 'convert.hint' : 'proof.fixAllHint')}
        {places.length > most && ` ${t('proof.fixAllMost', { count: most })}`}
      </p>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 80 }}>
        <GridList
          className="fix-all-list"
          aria-label={t('proof.places')}
          selectionMode="multiple"
          selectionBehavior="toggle"
          escapeKeyBehavior="none"
          autoFocus={takesFocus ? 'first' : false}
          selectedKeys={ticked}
          onSelectionChange={setTicked}
          renderEmptyState={() => <p className="fix-all-none">{t('proof.noPlaces')}</p>}
        >
          <Collection items={rows} dependencies={[language]}>
            {({ id, place }) => <FixRow id={id} place={place} />}
          </Collection>
        </GridList>
      </Virtualizer>
      <div className="dialog-actions">
        <Button kind="quiet" onPress={onClose}>
          {t('program.cancel')}
        </Button>
        <Button kind="primary" isDisabled={chosen.length === 0} onPress={apply}>
          {t(isChange ? 'convert.apply' : 'proof.applyFixes', { count: chosen.length })}
        </Button>
      </div>
    </>
  )
}

function FixRow({ id, place }: { id: number; place: FixPlace }) {
  const { t } = useTranslation()
  const { before, after } = fixPreview(place)
  return (
    <GridListItem id={id} className="fix-all-row" textValue={before.middle}>
      <span className="fix-all-box" aria-hidden="true">
        <Icon name="check" />
      </span>
      <span className="fix-all-texts">
        <Shown className="fix-all-before" label={t('proof.before')} part={before} />
        <Shown className="fix-all-after" label={t('proof.after')} part={after} />
      </span>
    </GridListItem>
  )
}

interface ShownProps {
  className: string
  label: string
  part: { start: string; middle: string; end: string }
}

function Shown({ className, label, part: { start, middle, end } }: ShownProps) {
  return (
    <span className={`fix-all-text ${className}`}>
      <span className="fix-all-label">{label}: </span>
      <bdi className="fix-all-words">
        {start}
        <mark>{middle}</mark>
        {end}
      </bdi>
    </span>
  )
}
