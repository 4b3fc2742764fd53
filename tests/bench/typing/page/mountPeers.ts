import type { PieceLine } from '../arabicPiece.ts'
import { elementsOf } from './piece.ts'

/** The editors that newsrooms' systems are made with, each as its own guide sets it up, with headings and undo. */
export const mountPeers = { ckeditor, lexical, quill, tinymce }

type Mount = (root: HTMLElement, lines: readonly PieceLine[]) => Promise<void>

async function ckeditor(...[root, lines]: Parameters<Mount>): Promise<void> {
  const { Essentials, Heading, InlineEditor, Paragraph } = await import('ckeditor5')
  const editor = await InlineEditor.create({
    root: { element: textIn(root), initialData: htmlOf(lines) },
    plugins: [Essentials, Paragraph, Heading],
    licenseKey: 'GPL',
    language: { ui: 'en', content: 'ar' },
  })
  editor.editing.view.change((writer) => {
    const place = editor.editing.view.document.getRoot()
    if (place) writer.addClass('article-text', place)
  })
}

async function lexical(...[root, lines]: Parameters<Mount>): Promise<void> {
  const { $createParagraphNode, $createTextNode, $getRoot, createEditor } = await import('lexical')
  const { $createHeadingNode, HeadingNode, registerRichText } = await import('@lexical/rich-text')
  const { createEmptyHistoryState, registerHistory } = await import('@lexical/history')
  const text = textIn(root)
  text.contentEditable = 'true'
  const editor = createEditor({
    namespace: 'bench',
    nodes: [HeadingNode],
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(text)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.update(() => {
    for (const { kind, text: words } of lines) {
      const block =
        kind === 'paragraph' ? $createParagraphNode() : $createHeadingNode(kind === 'headline' ? 'h1' : 'h2')
      $getRoot().append(block.append($createTextNode(words)))
    }
  })
}

async function quill(...[root, lines]: Parameters<Mount>): Promise<void> {
  const { default: Quill } = await import('quill')
  const editor = new Quill(textIn(root, ''))
  editor.root.classList.add('article-text')
  editor.setContents(
    lines.flatMap(({ kind, text }) => [
      { insert: text },
      { insert: '\n', attributes: kind === 'paragraph' ? {} : { header: kind === 'headline' ? 1 : 2 } },
    ]),
    'silent',
  )
}

async function tinymce(...[root, lines]: Parameters<Mount>): Promise<void> {
  const { default: editors } = await import('tinymce')
  await Promise.all([
    import('tinymce/models/dom/model.js'),
    import('tinymce/themes/silver/theme.js'),
    import('tinymce/icons/default/icons.js'),
  ])
  const text = textIn(root)
  text.append(...elementsOf(lines))
  await editors.init({
    target: text,
    inline: true,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    directionality: 'rtl',
    toolbar: false,
    menubar: false,
  })
}

/** A scrolling pane with the element of the text, set in the editor's type as those of the other editors are. */
function textIn(root: HTMLElement, name = 'article-text'): HTMLElement {
  const scroll = document.createElement('div')
  scroll.className = 'bench-scroll bench-plain'
  const text = document.createElement('div')
  text.className = name
  scroll.append(text)
  root.append(scroll)
  return text
}

function htmlOf(lines: readonly PieceLine[]): string {
  return elementsOf(lines)
    .map(({ outerHTML }) => outerHTML)
    .join('')
}
