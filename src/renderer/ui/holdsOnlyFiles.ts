/**
 * Whether a clipboard holds files and nothing to read beside them. File managers put the names or paths of the files
 * there as text; that is nothing to read either.
 */
export function holdsOnlyFiles(data: DataTransfer | null): boolean {
  const files = [...(data?.files ?? [])]
  if (data === null || files.length === 0 || data.getData('text/html') !== '') return false
  const names = new Set(files.map(({ name }) => name))
  return data
    .getData('text/plain')
    .split(/[\r\n]+/)
    .every((line) => line.trim() === '' || names.has(nameOf(line.trim())))
}

/** The last part of a path or of a `file:` address. */
function nameOf(line: string): string {
  const name = line.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '')
  if (!line.startsWith('file:')) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
