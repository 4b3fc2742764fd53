import type { ChosenFile } from './importFiles.ts'

/** Images that are dropped or pasted into the text of an article: they go into it. */
export function areImagesForText(target: EventTarget | null, transfer: DataTransfer | null): boolean {
  const files = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file')
  const areImages = files.length > 0 && files.every(({ type }) => type.startsWith('image/'))
  return areImages && target instanceof Node && isInText(target)
}

function isInText(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest('.article-text') !== null && element !== null
}

/** The files of a drop or of the clipboard, read at once: they are gone after the event. */
export function chosenFiles(transfer: DataTransfer | null): ChosenFile[] {
  return [...(transfer?.items ?? [])].flatMap((item): ChosenFile[] => {
    if (item.kind !== 'file') return []
    const entry = item.webkitGetAsEntry()
    if (entry?.isDirectory) return [{ file: new File([], entry.name), isFolder: true }]
    const file = item.getAsFile()
    return file === null ? [] : [{ file, isFolder: false }]
  })
}
