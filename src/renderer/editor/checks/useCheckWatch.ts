import type { Editor } from '@tiptap/core'
import { useEffect, useMemo } from 'react'
import { Checker } from '../../../shared/checks/Checker.ts'
import { textCheckCodes } from '../../../shared/checks/checkCodes.ts'
import { deskLexicon } from '../../../shared/checks/lexicon/deskLexicon.ts'
import { ignoredOfReplica, readIgnored } from '../../../shared/replica/ignoredFindings.ts'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { useLexicon } from '../../settings/LexiconContext.ts'
import type { ArticleSession } from '../ArticleSession.ts'
import { CheckWatch } from './CheckWatch.ts'

/** The checks of an open article, under the desk's settings and with what is ignored in it. */
export function useCheckWatch(editor: Editor, session: ArticleSession, language: string): CheckWatch {
  const known = useLexicon()
  const { checks, houseStyle } = useDeskSettings()
  const watch = useMemo(() => new CheckWatch(editor), [editor])
  const checker = useMemo(
    () => new Checker(checks, houseStyle, deskLexicon(known?.own ?? [], known?.starter ?? [], houseStyle)),
    [checks, houseStyle, known],
  )
  const isIdle = textCheckCodes.every((code) => checks.off.includes(code))
  // A desk that does without all checks pays nothing for them.
  useEffect(() => (isIdle ? undefined : watch.start()), [watch, isIdle])
  useEffect(() => watch.use(checker, language), [watch, checker, language])
  useEffect(() => {
    const ignored = ignoredOfReplica(session.doc)
    const read = () => watch.ignore(readIgnored(ignored))
    read()
    ignored.observe(read)
    return () => ignored.unobserve(read)
  }, [watch, session])
  return watch
}
