import type { Editor } from '@tiptap/react'
import { useContext, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { ProgramContext } from '../../app/ProgramContext.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { deskOf } from './FigureEditor.tsx'

/** Has the editor's images go by the desk's setting, and tells what could not be put into the text. */
export function ImageNotices({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { images: settings } = useDeskSettings()
  const notices = useContext(ProgramContext)?.notices
  useEffect(() => {
    const desk = deskOf(editor)
    if (desk === null) return undefined
    desk.keepOriginals = settings.keepOriginals
    return desk.onTrouble((trouble) => {
      if (trouble.kind === 'elsewhere') {
        const count = trouble.addresses.length
        notices?.tell({
          kind: 'failed',
          text: t('editor.figure.elsewhere', { count }),
          lines: trouble.addresses.slice(0, mostAddresses),
        })
        return
      }
      const [first, ...others] = trouble.failures.map((failure) => describeFailure(failure, language))
      notices?.tell({ kind: 'failed', text: first ?? '', lines: others })
    })
  }, [editor, settings, notices, t, language])
  return null
}

/** A page may have hundreds. */
const mostAddresses = 10
