import type { Editor } from '@tiptap/core'
import { useEffect, useMemo } from 'react'
import { Checker } from '../../../shared/checks/Checker.ts'
import { textCheckCodes } from '../../../shared/checks/checkCodes.ts'
import { deskLexicon } from '../../../shared/checks/lexicon/deskLexicon.ts'
import { ignoredOfReplica, readIgnored } from '../../../shared/replica/ignoredFindings.ts'
import { deskKnownWords } from '../../../shared/spelling/deskKnownWords.ts'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { useLexicon } from '../../settings/LexiconContext.ts'
import { useSpelling } from '../../spelling/SpellingContext.ts'
import type { ArticleSession } from '../ArticleSession.ts'
import { CheckWatch } from './CheckWatch.ts'

const none: readonly never[] = []

/** The checks of an open article, under the desk's settings and with what is ignored in it. */
export function useCheckWatch(editor: Editor, session: ArticleSession, language: string): CheckWatch {
  const known = useLexicon()
  const { checks, houseStyle } = useDeskSettings()
  const spelling = useSpelling()
  const verdicts = spelling?.verdicts ?? null
  const watch = useMemo(() => new CheckWatch(editor, verdicts), [editor, verdicts])
  const own = known?.own ?? none
  const starter = known?.starter ?? none
  const words = spelling?.words ?? none
  const knownWords = useMemo(
    () =>
      deskKnownWords(
        words.map(({ word }) => word),
        own,
        starter,
      ),
    [words, own, starter],
  )
  const checker = useMemo(
    () => new Checker(checks, houseStyle, deskLexicon(own, starter, houseStyle), knownWords),
    [checks, houseStyle, own, starter, knownWords],
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
