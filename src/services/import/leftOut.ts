import type { HtmlElement } from '../../shared/html/htmlNode.ts'
import type { LeftOut } from '../../shared/import/importReport.ts'

/** What an element of which nothing was read is called in the report; null for what nobody would miss. */
export function leftOutKind(element: HtmlElement): LeftOut | null {
  switch (element.localName) {
    case 'script':
    case 'template':
      return 'script'
    case 'img':
    case 'picture':
    case 'svg':
    case 'canvas':
      return 'image'
    case 'iframe':
    case 'frame':
    case 'object':
    case 'embed':
    case 'applet':
    case 'video':
    case 'audio':
      return 'embed'
    case 'form':
    case 'button':
    case 'input':
    case 'select':
    case 'textarea':
      return 'form'
    case 'style':
    case 'link':
    case 'meta':
    case 'head':
    case 'title':
    case 'base':
    case 'noscript':
    case 'source':
    case 'track':
    case 'col':
    case 'colgroup':
    case 'param':
      return null
    default:
      return (element.textContent ?? '').trim() === '' ? null : 'around'
  }
}
