import type { Mark, Run } from '../../shared/article/inline.ts'
import { foldRuns, type NestedRun } from './foldRuns.ts'
import { concatenate, element, type Html, text } from './html.ts'
import { htmlAddress } from './htmlAddress.ts'
import type { Manner } from './manner.ts'
import { isBlank } from './plainText.ts'

/** Runs of text with their marks as nested elements. */
export function renderRuns(runs: readonly Run[], manner: Manner): Html {
  return concatenate(
    foldRuns(runs, {
      text,
      mark(mark, parts, all, from, to) {
        const content = concatenate(parts)
        return isEmptyLink(mark, all.slice(from, to)) ? content : markElement(mark, content, manner)
      },
    }),
  )
}

/** A link on nothing that shows would be a stop for the keyboard without a name. */
export function isEmptyLink(mark: Mark, runs: readonly NestedRun[]): boolean {
  return mark.type === 'link' && runs.every((run) => isBlank(run.text))
}

/** Ghost eats the spaces around an element that it does not know, but not around one within a span. */
function highlighted(mark: Html, { form }: Manner): Html {
  return form === 'fragment' ? element('span', {}, mark) : mark
}

function markElement(mark: Mark, content: Html, manner: Manner): Html {
  switch (mark.type) {
    case 'bold':
      return element('strong', {}, content)
    case 'italic':
      return element('em', {}, content)
    case 'underline':
      return element('u', {}, content)
    case 'strike':
      return element('s', {}, content)
    case 'highlight':
      return highlighted(element('mark', {}, content), manner)
    case 'superscript':
      return element('sup', {}, content)
    case 'subscript':
      return element('sub', {}, content)
    case 'code':
      return element('code', {}, content)
    case 'link':
      return element('a', { href: htmlAddress(mark.href) }, content)
    case 'language':
      return element('span', { lang: mark.language }, content)
    case 'bdi':
      // `dir` always, since what a browser takes for the direction of <bdi> may differ (text.md).
      return element(manner.form === 'page' ? 'bdi' : 'span', { dir: mark.direction }, content)
  }
}
