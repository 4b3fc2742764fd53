/** What the window needs once an article is open, fetched together: the editor and all around it. */
export { openArticleSession } from '../editor/ArticleSession.ts'
export { ArticleBar } from './ArticleBar.tsx'
export { ArticleNotices } from './ArticleNotices.tsx'
export { ArticleText } from './ArticleText.tsx'
