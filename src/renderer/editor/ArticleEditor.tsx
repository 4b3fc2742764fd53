import { EditorContent, useEditor } from '@tiptap/react'
import { type CSSProperties, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languageDirection } from '../../shared/article/language.ts'
import { listDigits } from '../../shared/desk/listDigits.ts'
import { readMetadata } from '../../shared/replica/replicaMetadata.ts'
import { useDeskSettings } from '../settings/DeskContext.ts'
import { useViewSettings } from '../settings/useViewSettings.ts'
import type { ArticleSession } from './ArticleSession.ts'
import { Proofreading } from './checks/Proofreading.tsx'
import { useCheckWatch } from './checks/useCheckWatch.ts'
import { TextTools } from './convert/TextTools.tsx'
import { editorOptions } from './extensions/editorOptions.ts'
import { ImageDesk } from './figures/ImageDesk.ts'
import './figures/Figures.css'
import { FindBar } from './find/FindBar.tsx'
import { goToFound } from './find/FoundPlace.ts'
import { useKnownEditor } from './jump/editors.ts'
import { EditorMenus } from './menus/EditorMenus.tsx'
import { OutlinePanel } from './outline/OutlinePanel.tsx'
import { useOutlineShown } from './outline/outlineShown.ts'
import { StatusLine } from './statusLine/StatusLine.tsx'
import { knowSelectionBeforeOthers } from './structure/knowSelection.ts'
import { Toolbar } from './toolbar/Toolbar.tsx'
import './ArticleEditor.css'

export interface ArticleEditorProps {
  session: ArticleSession
  /** What a search of the archive has found in it, to be gone to. */
  find?: { query: string } | null
}

/** The text of one open article, with its toolbar. */
export function ArticleEditor({ session, find = null }: ArticleEditorProps) {
  const { t } = useTranslation()
  const language = useArticleLanguage(session)
  const options = useMemo(() => editorOptions(session.fragment, new ImageDesk(session.images)), [session])
  const editorProps = useMemo(
    () => ({
      attributes: {
        class: 'article-text',
        role: 'textbox',
        'aria-multiline': 'true',
        // The program has a spelling check of its own; the browser's knows one language and no desk.
        spellcheck: 'false',
        'aria-label': t('editor.textbox'),
        lang: language,
        dir: languageDirection(language),
      },
    }),
    [language, t],
  )
  const editor = useEditor(
    {
      ...options,
      editorProps,
      shouldRerenderOnTransaction: false,
    },
    [session],
  )
  useKnownEditor(session, editor)
  useEffect(() => knowSelectionBeforeOthers(session, editor), [session, editor])
  const watch = useCheckWatch(editor, session, language)
  // Tiptap takes new attributes only when it is told so; the editor itself stays, with its undo history.
  useEffect(() => editor.setOptions({ editorProps }), [editor, editorProps])
  useEffect(() => {
    if (find !== null) goToFound(editor, find.query)
  }, [editor, find])
  // As custom properties, so that a change of the UI's language leaves the editor and its undo history alone.
  const { textScale, isTypewriter } = useViewSettings()
  const { writing } = useDeskSettings()
  const isOutlineShown = useOutlineShown()
  const placeholders = {
    '--text-scale': textScale,
    '--placeholder-headline': JSON.stringify(t('editor.placeholder.headline')),
    '--placeholder-standfirst': JSON.stringify(t('editor.placeholder.standfirst')),
    '--placeholder-heading': JSON.stringify(t('editor.placeholder.heading')),
    '--placeholder-conclusion': JSON.stringify(t('editor.placeholder.conclusion')),
    '--placeholder-attribution': JSON.stringify(t('editor.placeholder.attribution')),
    '--placeholder-caption': JSON.stringify(t('editor.placeholder.caption')),
    '--placeholder-body': JSON.stringify(t('editor.placeholder.body')),
  } as CSSProperties
  return (
    <div
      className="article-editor"
      style={placeholders}
      data-typewriter={isTypewriter || undefined}
      data-list-digits={listDigits(language, writing)}
    >
      <Toolbar editor={editor} />
      <FindBar editor={editor} />
      <div className="article-editor-body">
        {isOutlineShown && <OutlinePanel editor={editor} />}
        <div className="article-editor-page">
          <EditorContent editor={editor} />
        </div>
        <Proofreading editor={editor} session={session} watch={watch} />
      </div>
      <TextTools editor={editor} language={language} />
      <EditorMenus editor={editor} />
      <StatusLine editor={editor} />
    </div>
  )
}

function useArticleLanguage(session: ArticleSession): string {
  const [language, setLanguage] = useState(() => readMetadata(session.metadata).metadata.language)
  useEffect(() => {
    const read = () => setLanguage(readMetadata(session.metadata).metadata.language)
    read()
    session.metadata.observe(read)
    return () => session.metadata.unobserve(read)
  }, [session])
  return language
}
