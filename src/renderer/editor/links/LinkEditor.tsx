import { type Editor, useEditorState } from '@tiptap/react'
import { useRef, useState } from 'react'
import { Dialog, Form, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { completeAddress } from '../../../shared/article/completeAddress.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { linkEditorKey, openAddress } from './Links.ts'
import { linkAtSelection, removeLink, setLink } from './linkCommands.ts'
import './LinkEditor.css'

/** The small editor of the link at the caret; it shows while the editor's state says so. */
export function LinkEditor({ editor }: { editor: Editor }) {
  const isOpen = useEditorState({
    editor,
    selector: ({ editor: current }) => linkEditorKey.getState(current.state) === true,
  })
  return isOpen ? <LinkPopover editor={editor} /> : null
}

function LinkPopover({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLSpanElement>(null)
  const [link] = useState(() => linkAtSelection(editor.state))
  const [place] = useState(() => {
    const { from, to } = editor.state.selection
    const start = editor.view.coordsAtPos(from)
    const end = editor.view.coordsAtPos(to)
    return { left: (start.left + end.left) / 2, top: start.top, height: end.bottom - start.top }
  })
  const close = () => editor.chain().closeLinkEditor().focus().run()
  return (
    <>
      <span ref={anchor} className="link-editor-anchor" style={place} />
      <Popover
        className="popover"
        triggerRef={anchor}
        placement="bottom"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
      >
        <Dialog className="link-editor" aria-label={t('editor.link.title')}>
          <LinkForm
            href={link.href}
            text={link.text}
            onSave={(href, text) =>
              editor.chain().command(setLink(href, text)).closeLinkEditor().focus().run()
            }
            onRemove={() => editor.chain().command(removeLink).closeLinkEditor().focus().run()}
            onCancel={close}
          />
        </Dialog>
      </Popover>
    </>
  )
}

interface LinkFormProps {
  href: string | null
  text: string | null
  onSave(href: string, text: string | null): void
  onRemove(): void
  onCancel(): void
}

/** Address and text of a link. An address that is not safe is refused with the reason beside it. */
export function LinkForm({ href, text, onSave, onRemove, onCancel }: LinkFormProps) {
  const { t, i18n } = useTranslation()
  const [address, setAddress] = useState(href ?? '')
  const [words, setWords] = useState(text ?? '')
  const [isRefused, setRefused] = useState(false)
  const whole = completeAddress(address)
  return (
    <Form
      className="link-editor-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (whole === null) setRefused(true)
        else onSave(whole, text === null ? null : words)
      }}
    >
      <TextField
        label={t('editor.link.address')}
        value={address}
        direction="ltr"
        hint={t('editor.link.addressHint')}
        error={isRefused ? t('editor.link.addressRefused') : null}
        onChange={(value) => {
          setAddress(value)
          setRefused(false)
        }}
        autoFocus
      />
      {text !== null && (
        <TextField
          label={t('editor.link.text')}
          value={words}
          direction={dominantDirection(words, i18n.dir())}
          onChange={setWords}
        />
      )}
      <div className="link-editor-actions">
        <Button kind="primary" type="submit">
          {t('editor.link.save')}
        </Button>
        {href !== null && (
          <>
            <Button isDisabled={whole === null} onPress={() => openAddress(whole ?? '')}>
              {t('editor.link.open')}
            </Button>
            <Button onPress={onRemove}>{t('editor.link.remove')}</Button>
          </>
        )}
        <Button kind="quiet" onPress={onCancel}>
          {t('program.cancel')}
        </Button>
      </div>
    </Form>
  )
}
