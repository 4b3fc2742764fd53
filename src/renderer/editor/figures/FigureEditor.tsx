import { type Editor, useEditorState } from '@tiptap/react'
import { useMemo, useState } from 'react'
import { Dialog, Form, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { saveDownload } from '../../publish/saveDownload.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { asOneUndoStep } from '../asOneUndoStep.ts'
import { Figures, figureEditorKey } from './Figures.ts'
import { setFigureTexts } from './figureCommands.ts'
import type { ImageDesk } from './ImageDesk.ts'
import './FigureEditor.css'

/** The small editor of what is said of a figure beside its caption; it shows while the editor's state says so. */
export function FigureEditor({ editor }: { editor: Editor }) {
  const position = useEditorState({
    editor,
    selector: ({ editor: current }) => figureEditorKey.getState(current.state) ?? null,
  })
  return position === null ? null : <FigurePopover key={position} editor={editor} position={position} />
}

function FigurePopover({ editor, position }: { editor: Editor; position: number }) {
  const { t } = useTranslation()
  const anchor = useMemo(() => ({ current: frameOf(editor, position) }), [editor, position])
  const node = editor.state.doc.nodeAt(position)
  const close = () => editor.chain().closeFigureEditor().focus().run()
  return (
    <Popover
      className="popover"
      triggerRef={anchor}
      placement="bottom"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close()
      }}
    >
      <Dialog className="figure-editor" aria-label={t('editor.figure.details')}>
        <FigureForm
          alt={String(node?.attrs['alt'] ?? '')}
          credit={String(node?.attrs['credit'] ?? '')}
          desk={deskOf(editor)}
          asset={String(node?.attrs['asset'] ?? '')}
          onSave={(texts) => {
            const tr = setFigureTexts(editor.state, position, texts)
            if (tr?.docChanged) asOneUndoStep(editor.state, () => editor.view.dispatch(tr))
            close()
          }}
          onCancel={close}
        />
      </Dialog>
    </Popover>
  )
}

interface FigureFormProps {
  alt: string
  credit: string
  asset: string
  desk: ImageDesk | null
  onSave(texts: { alt: string; credit: string }): void
  onCancel(): void
}

function FigureForm({ alt, credit, asset, desk, onSave, onCancel }: FigureFormProps) {
  const { t, i18n } = useTranslation()
  const [altText, setAltText] = useState(alt)
  const [creditText, setCreditText] = useState(credit)
  return (
    <Form
      className="figure-editor-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave({ alt: altText.trim(), credit: creditText.trim() })
      }}
    >
      <TextField
        label={t('editor.figure.alt')}
        hint={t('editor.figure.altHint')}
        value={altText}
        direction={dominantDirection(altText, i18n.dir())}
        lines={3}
        onChange={(value) => setAltText(value.slice(0, longestText))}
        autoFocus
      />
      <TextField
        label={t('editor.figure.credit')}
        hint={t('editor.figure.creditHint')}
        value={creditText}
        direction={dominantDirection(creditText, i18n.dir())}
        onChange={(value) => setCreditText(value.slice(0, longestText))}
      />
      <div className="figure-editor-actions">
        <Button kind="primary" type="submit">
          {t('editor.figure.save')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {t('program.cancel')}
        </Button>
        <Original desk={desk} asset={asset} />
      </div>
    </Form>
  )
}

/** What the file's format takes, in UTF-16 units. */
const longestText = 2000

/** The image before it was scaled, where that was kept, as a file. */
function Original({ desk, asset }: { desk: ImageDesk | null; asset: string }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [trouble, setTrouble] = useState('')
  const original = desk?.images.loaded(asset)?.original ?? null
  if (desk === null || original === null) return null
  const save = async () => {
    const reply = await desk.images.read(original)
    if (!reply.ok) return setTrouble(describeFailure(reply.error, language))
    const { mediaType, bytes } = reply.value
    saveDownload(`${original.slice('sha256:'.length, 20)}.${mediaType.split('/')[1]}`, mediaType, bytes)
  }
  return (
    <>
      <Button onPress={() => void save()}>{t('editor.figure.original')}</Button>
      {trouble !== '' && <p className="field-error">{trouble}</p>}
    </>
  )
}

function frameOf(editor: Editor, position: number): Element | null {
  const dom = editor.view.nodeDOM(position)
  return dom instanceof Element ? (dom.querySelector('.figure-details') ?? dom) : null
}

/** The desk that the editor's figures were set up with. */
export function deskOf(editor: Editor): ImageDesk | null {
  const found = editor.extensionManager.extensions.find(({ name }) => name === Figures.name)
  return (found?.options as { desk: ImageDesk | null } | undefined)?.desk ?? null
}
