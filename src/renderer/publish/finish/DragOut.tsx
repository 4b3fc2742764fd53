import type { DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { Icon } from '../../ui/Icon.tsx'

export interface DragOutProps {
  session: ArticleSession
  profile: string
}

/** A place from which the finished file is dragged into another program. By keyboard the export beside it does the same. */
export function DragOut({ session, profile }: DragOutProps) {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()

  const drag = async (event: DragEvent) => {
    // The host drags a file; the page itself would drag its own text.
    event.preventDefault()
    let isHeld = true
    const letGo = () => {
      isHeld = false
    }
    window.addEventListener('pointerup', letGo, { once: true })
    const saved = await session.flush()
    window.removeEventListener('pointerup', letGo)
    if (saved.kind === 'unsaved') {
      const why = describeFailure(saved.failure, language)
      return notices.tell({ kind: 'failed', text: t('transfer.notExported', { why }) })
    }
    if (!isHeld) return
    const reply = await client.call('publishing.dragOut', { id: session.id, profile })
    if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
  }
  return (
    <p className="finish-drag" draggable onDragStart={(event) => void drag(event)}>
      <Icon name="export" />
      {t('finish.dragOut')}
    </p>
  )
}
