import { strToU8, zipSync } from 'fflate'

/** Runs where anything of a hostile file runs: tests look whether it was called. */
export const canary = 'window.canary=(window.canary||0)+1'

const attribute = canary.replaceAll('"', '&quot;')
const entities = [...'javascript:'].map((character) => `&#x${character.charCodeAt(0).toString(16)}`).join('')

/** HTML that runs the canary in a browser or tries to: script in every position, and the tricks around filters. */
export const hostileHtml: readonly string[] = [
  `<script>${canary}</script>`,
  `<SCRIPT/x>${canary}</SCRIPT>`,
  `<img src=x onerror="${attribute}">`,
  `<img src=x alt="وصف" onerror="${attribute}">`,
  `<svg onload="${attribute}"><text>نص</text></svg>`,
  `<svg><script>${canary}</script></svg>`,
  `<svg><animate attributeName=href values="javascript:${attribute}" /><a><text y=20>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${canary}&gt;"></table></math>`,
  `<body onload="${attribute}"><p>نص</p></body>`,
  `<details open ontoggle="${attribute}"><summary>س</summary>ج</details>`,
  `<input autofocus onfocus="${attribute}">`,
  `<video src=x onerror="${attribute}"></video>`,
  `<audio src=x onerror="${attribute}"></audio>`,
  `<iframe srcdoc="<script>parent.${attribute}</script>"></iframe>`,
  `<iframe src="javascript:parent.${attribute}"></iframe>`,
  `<object data="data:text/html,<script>${canary}</script>"></object>`,
  `<embed src="javascript:${attribute}">`,
  `<a href="javascript:${attribute}">رابط</a>`,
  `<a href=" java\nscript:${attribute}">رابط</a>`,
  `<a href="${entities}${attribute}">رابط</a>`,
  `<a href="data:text/html,<script>${canary}</script>">رابط</a>`,
  `<a href="vbscript:x">رابط</a>`,
  `<form action="javascript:${attribute}"><button>زر</button></form>`,
  `<p style="background:url(javascript:${attribute})" onclick="${attribute}">فقرة</p>`,
  `<style>@import "https://evil.example/x.css"; p { background: url(https://evil.example/pixel) }</style>`,
  `<link rel=stylesheet href="https://evil.example/x.css">`,
  `<meta http-equiv=refresh content="0;url=javascript:${attribute}">`,
  `<base href="https://evil.example/">`,
  `<noscript><p title="</noscript><img src=x onerror=${canary}>"></noscript>`,
  `<textarea></textarea><img src=x onerror="${attribute}">`,
  `<template><script>${canary}</script></template>`,
  `<p>&lt;script&gt;${canary}&lt;/script&gt;</p>`,
  `<p>]]><script>${canary}</script></p>`,
  `<!--><script>${canary}</script>-->`,
  `<table><caption><script>${canary}</script></caption><tr><td onmouseover="${attribute}">أ</td><td>ب</td></tr></table>`,
  `<blockquote cite="javascript:${attribute}">قول<cite onclick="${attribute}">قائل</cite></blockquote>`,
  `<bdi dir="ltr" onclick="${attribute}">x</bdi>`,
  `<marquee onstart="${attribute}">م</marquee>`,
  `<xss style="animation-name:rotation" onanimationstart="${attribute}">x</xss><style>@keyframes rotation{}</style>`,
  `+ADw-script+AD4-${canary}+ADw-/script+AD4-`,
  `<scr\u0000ipt>${canary}</scr\u0000ipt>`,
  `<figure><img src=x alt="صورة" onerror="${attribute}"><figcaption onclick="${attribute}">تعليق<script>${canary}</script></figcaption></figure>`,
]

/** Markdown that does the same. */
export const hostileMarkdown: readonly string[] = [
  ...hostileHtml.map((html) => `# عنوان\n\nفقرة\n\n${html}\n`),
  `[رابط](javascript:${canary.replaceAll('(', '%28').replaceAll(')', '%29')})`,
  `[رابط](<data:text/html,<script>${canary}</script>>)`,
  `![صورة](x" onerror="${canary})`,
  `<javascript:${canary}>`,
  `[أ]: javascript:${canary}\n\n[أ]`,
]

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A Word document of a body, with the relations and whatever other parts it is given. */
export function docxOf(body: string, relations = '', parts: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${word}" xmlns:r="${relation}"><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ),
    ...parts,
  })
}

export const docxParagraph = (content: string) => `<w:p><w:r><w:t>${content}</w:t></w:r></w:p>`

const external = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relation}/${kind}" Target="${target}" TargetMode="External"/>`

/** Word documents with outside relations, unsafe links, fields that fetch or run, and text that is HTML elsewhere. */
export const hostileDocx: readonly Uint8Array[] = [
  docxOf(
    `<w:p><w:hyperlink r:id="a"><w:r><w:t>رابط</w:t></w:r></w:hyperlink></w:p>`,
    external('a', 'hyperlink', 'javascript:window.canary=1'),
  ),
  docxOf(
    `<w:p><w:r><w:t>نص</w:t><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="b"/></w:drawing></w:r></w:p>`,
    external('b', 'image', 'https://evil.example/pixel.png'),
  ),
  docxOf(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDETEXT "https://evil.example/x"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>نتيجة</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  ),
  docxOf(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "javascript:${canary}" </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>رابط</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  ),
  docxOf(docxParagraph(`&lt;script&gt;${canary}&lt;/script&gt;&lt;img src=x onerror=${canary}&gt;`)),
  docxOf(
    `${docxParagraph('نص')}<w:altChunk r:id="c"/>`,
    external('c', 'aFChunk', 'https://evil.example/x.html'),
  ),
]

/** The same archive, whose directory says of each file that it unpacks to `size` bytes. */
function sayingSize(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  let at = view.getUint32(archive.length - 6, true)
  for (; view.getUint32(at, true) === 0x02014b50; at += 46 + view.getUint16(at + 28, true))
    view.setUint32(at + 24, size, true)
  return archive
}

/** Files made to fill the memory or the time of who reads them: all are refused, at once. */
export const bombs: Readonly<Record<string, () => Uint8Array>> = {
  'zip-bomb.docx': () => docxOf(docxParagraph('ا'.repeat(40 * 1024 * 1024))),
  'entities.docx': () =>
    zipSync({
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 8 }, (_, n) => `<!ENTITY ${'bcdefghi'[n]} "${`&${'abcdefgh'[n]};`.repeat(10)}">`).join('')}]><w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>&i;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
  'lying-size.docx': () => sayingSize(docxOf(docxParagraph('ا'.repeat(40 * 1024 * 1024))), 1000),
  'nested-namespaces.docx': () =>
    docxOf(
      `${Array.from({ length: 2000 }, (_, n) => `<w:x xmlns:n${n}="urn:${n}">`).join('')}${docxParagraph('نص')}${'</w:x>'.repeat(2000)}`,
    ),
  'many-elements.docx': () => docxOf('<w:p/>'.repeat(1_500_000)),
  'deep.html': () => strToU8(`<!doctype html>${'<div>'.repeat(100_000)}نص`),
  'formatting.html': () =>
    strToU8(
      `<!doctype html><p>${Array.from({ length: 400 }, (_, n) => `<b id=${n}>`).join('')}${'<p>نص</p>'.repeat(5000)}`,
    ),
}
