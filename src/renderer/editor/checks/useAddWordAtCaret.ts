import type { Editor } from '@tiptap/core'
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isArabicWord, wordsOfLine } from '../../../shared/checks/lineWords.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { textOfBlock } from './checkedBlock.ts'
import { useAddWord } from './useAddWord.ts'

/** Adds the word at the caret to the desk's own, whether it is marked or was only just typed. */
export function useAddWordAtCaret(editor: Editor): () => Promise<void> {
  const { t } = useTranslation()
  const { notices, verdicts } = useProgram()
  const addWord = useAddWord()
  const act = async () => {
    const { $head } = editor.state.selection
    const at = $head.parentOffset
    const word = wordsOfLine(textOfBlock($head.parent)).find(
      ({ start, end }) => start <= at && at <= end,
    )?.bare
    if (word === undefined) return notices.tell({ kind: 'failed', text: t('spelling.noWord') })
    const language = isArabicWord(word) ? 'ar' : 'en'
    if (verdicts.isKnown({ word, language }) === true)
      return notices.tell({ kind: 'done', text: t('spelling.known', { word }) })
    await addWord(word)
  }
  // Listeners that call it need not be put on anew with every render.
  const latest = useRef(act)
  latest.current = act
  return useCallback(() => latest.current(), [])
}
