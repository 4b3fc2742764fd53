import type { Editor } from '@tiptap/core'
import { useMemo, useSyncExternalStore } from 'react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { readingMinutes } from '../../../shared/text/readingMinutes.ts'
import { ViewTools } from '../comfort/ViewTools.tsx'
import type { Counts } from './countBlocks.ts'
import { PieceStatus, type Place } from './PieceStatus.ts'
import './StatusLine.css'

/** Under the text: where the caret is, how long the piece or what is selected is, and how it is shown. */
export function StatusLine({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  return (
    <Group className="status-line" aria-label={t('statusLine.label')} data-pane="">
      <PieceWords editor={editor} />
      <ViewTools />
    </Group>
  )
}

/** What changes while somebody writes stands alone, so that nothing else is rendered with it. */
function PieceWords({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const status = useMemo(() => new PieceStatus(editor), [editor])
  const { piece, selection, place } = useSyncExternalStore(status.subscribe, status.getSnapshot)
  return (
    <>
      <p className="status-line-place">
        <PlaceName place={place} />
      </p>
      <p className="status-line-counts">
        {selection !== null && (
          <>
            <b>{t('statusLine.selected')}</b> <Lengths counts={selection} />
          </>
        )}
        {selection === null && piece !== null && <Lengths counts={piece} />}
      </p>
    </>
  )
}

function PlaceName({ place }: { place: Place }) {
  const { t } = useTranslation()
  if (place.kind !== 'section') return t(`statusLine.place.${place.kind}`)
  return place.heading === '' ? t('statusLine.place.untitled') : <bdi>{place.heading}</bdi>
}

function Lengths({ counts: { words, characters } }: { counts: Counts }) {
  const { t } = useTranslation()
  return (
    <>
      <span>{t('statusLine.words', { count: words })}</span>
      <span>{t('statusLine.characters', { count: characters })}</span>
      <span>{t('statusLine.minutes', { count: readingMinutes(words) })}</span>
    </>
  )
}
