/** What the head of a Markdown file may say of a piece, by the names that a page has for it. */
export interface FrontMatter {
  title?: string
  lang?: string
  author?: string
  date?: string
  description?: string
  keywords?: string
}

/** The names that writers of Markdown use. */
const fields: Record<string, keyof FrontMatter> = {
  title: 'title',
  lang: 'lang',
  language: 'lang',
  author: 'author',
  authors: 'author',
  date: 'date',
  description: 'description',
  summary: 'description',
  tags: 'keywords',
  keywords: 'keywords',
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const entry = /^([A-Za-z_]+):[ \t]*(.*)$/

/**
 * The head of simple «name: value» lines that many programs put before Markdown, apart from the text. It is
 * no part of CommonMark; a head that is anything else stays text.
 */
export function splitFrontMatter(text: string): { front: FrontMatter; body: string } {
  const found = frontMatter.exec(text)
  if (found === null) return { front: {}, body: text }
  const lines = (found[1] ?? '').split(/\r?\n/)
  if (!lines.every((line) => line.trim() === '' || entry.test(line) || /^(?:\s+|- |#)/.test(line))) {
    return { front: {}, body: text }
  }
  const front: FrontMatter = {}
  for (const line of lines) {
    const [, name = '', value = ''] = entry.exec(line) ?? []
    const field = fields[name.toLowerCase()]
    const plain = value
      .trim()
      .replace(/^\[(.*)\]$/, '$1')
      .replace(/^(["'])(.*)\1$/, '$2')
    if (field !== undefined && plain !== '') front[field] = plain
  }
  return { front, body: text.slice(found[0].length) }
}
