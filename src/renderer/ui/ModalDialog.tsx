import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import './ModalDialog.css'

export interface ModalDialogProps {
  /** Escape, or a press beside the dialog. */
  onClose(): void
  /** Its place on the screen, beside what all dialogs have. */
  modalClass?: string
  dialogClass?: string
  role?: 'dialog' | 'alertdialog'
  /** Stays until what it does has come to its end. */
  isHeld?: boolean
  /** A heading with `slot="title"` names it. */
  children: ReactNode
}

/** A dialog over the whole screen, which has the keyboard until it is closed. */
export function ModalDialog({
  onClose,
  modalClass = '',
  dialogClass = '',
  role = 'dialog',
  isHeld = false,
  children,
}: ModalDialogProps) {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      isDismissable={!isHeld}
      isKeyboardDismissDisabled={isHeld}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={`dialog-modal ${modalClass}`.trim()}>
        <Dialog className={`dialog ${dialogClass}`.trim()} role={role}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
