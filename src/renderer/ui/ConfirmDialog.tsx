import { Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import { ModalDialog } from './ModalDialog.tsx'

export interface Question {
  title: string
  text: string
  /** What the button says that does it. */
  yes: string
  /** What the button says that leaves all as it is. */
  no?: string
}

/** Asks before something that a person may regret. Escape and a click beside it mean no. */
export function ConfirmDialog({
  question,
  onAnswer,
}: {
  question: Question
  onAnswer(isYes: boolean): void
}) {
  const { t } = useTranslation()
  return (
    <ModalDialog onClose={() => onAnswer(false)} role="alertdialog">
      <Heading slot="title" className="dialog-title">
        {question.title}
      </Heading>
      <p className="dialog-text">{question.text}</p>
      <div className="dialog-actions">
        <Button autoFocus onPress={() => onAnswer(false)}>
          {question.no ?? t('program.cancel')}
        </Button>
        <Button kind="danger" onPress={() => onAnswer(true)}>
          {question.yes}
        </Button>
      </div>
    </ModalDialog>
  )
}
