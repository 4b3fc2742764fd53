/** Whether a text begins as a page or a piece of HTML does. Comments and an XML declaration may stand before it. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 5000).replace(/^(?:\ufeff|\s|<\?xml[^>]*>|<!--[\s\S]*?-->)+/, '')
  return /^<(?:!doctype html|html|head|body|main|article|section|header|div|p|h[1-6]|ul|ol|table|blockquote|figure|meta|title)[\s>/]/i.test(
    start,
  )
}
