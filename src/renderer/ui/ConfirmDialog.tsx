import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import './ConfirmDialog.css'
import { Button } from './Button.tsx'

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
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onAnswer(false)
      }}
    >
      <Modal className="dialog-modal">
        <Dialog className="dialog" role="alertdialog">
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
