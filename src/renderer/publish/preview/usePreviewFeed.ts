import { useEffect, useState, useSyncExternalStore } from 'react'
import { useProgram } from '../../app/ProgramContext.ts'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { createPreviewFeed, type PreviewFeed, type PreviewState } from './previewFeed.ts'

const nothing: PreviewState = { page: null, style: '', failure: null }

/** The page of an article, or of the sample, in a theme (null: the desk's), in step with text and settings. */
export function usePreviewFeed(session: ArticleSession | null, theme: string | null): PreviewState {
  const { client } = useProgram()
  const desk = useDeskSettings()
  const [feed, setFeed] = useState<PreviewFeed | null>(null)
  useEffect(() => {
    const made = createPreviewFeed(client, session)
    setFeed(made)
    return () => made.dispose()
  }, [client, session])
  // What pages depend on beside the text.
  const settled = JSON.stringify([desk.pages, desk.writing])
  useEffect(() => {
    if (settled !== '') feed?.refresh(theme)
  }, [feed, theme, settled])
  return useSyncExternalStore(
    feed?.subscribe ?? neverChanges,
    feed === null ? () => nothing : feed.getSnapshot,
  )
}

const neverChanges = () => () => {}
