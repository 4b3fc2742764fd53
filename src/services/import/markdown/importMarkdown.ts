import MarkdownIt from 'markdown-it'
import type { Reply } from '../../../shared/rpc/failure.ts'
import { importHtml } from '../html/importHtml.ts'
import type { UnderstoodArticle } from '../importedArticle.ts'
import { type FrontMatter, splitFrontMatter } from './splitFrontMatter.ts'

/**
 * CommonMark with the tables and struck words of GitHub. HTML in it stays for the reader of pages, which takes what
 * the schema has and nothing else. Addresses are not followed and not judged here.
 */
const markdown = new MarkdownIt({ html: true })
markdown.validateLink = () => true

/** The article that a Markdown file holds. `name` is what a failure calls the file. */
export function importMarkdown(
  name: string,
  text: string,
): Reply<UnderstoodArticle, 'fileTooComplex' | 'fileEmpty'> {
  const { front, body } = splitFrontMatter(text)
  const reply = importHtml(name, pageOf(front, markdown.render(body)), 'markdown')
  return reply
}

/** The rendered text as a page, with what the head of the file says where a page says it. */
function pageOf(front: FrontMatter, body: string): string {
  const meta = Object.entries(front)
    .filter(([field]) => field !== 'title' && field !== 'lang')
    .map(([field, value]) => `<meta name="${field}" content="${escapeAttribute(value)}">`)
  const lang = front.lang === undefined ? '' : ` lang="${escapeAttribute(front.lang)}"`
  const title = front.title === undefined ? '' : `<title>${escapeAttribute(front.title)}</title>`
  return `<!doctype html><html${lang}><head>${title}${meta.join('')}</head><body>${body}</body></html>`
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
