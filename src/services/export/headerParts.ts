import type { Article } from '../../shared/article/article.ts'
import { firstStrongDirection } from '../../shared/text/firstStrongDirection.ts'
import { cleanLine } from './cleanText.ts'
import { formatDate } from './formatDate.ts'
import { concatenate, element, type Html, nothing, text } from './html.ts'
import type { Manner } from './manner.ts'
import { wordsAttributes } from './pageWords.ts'
import { isBlank, lineText } from './plainText.ts'
import { lineElement } from './renderBlocks.ts'

/** What stands over the text, part by part. `content` is the rest of the text, whose digits the date follows. */
export function headerParts(
  article: Article,
  content: Html,
  manner: Manner,
): Record<'headline' | 'standfirst' | 'byline' | 'dateline', Html> {
  const { standfirst, direction } = article
  return {
    headline: headline(article, manner),
    standfirst:
      standfirst === null || isBlank(lineText(standfirst))
        ? nothing
        : lineElement('p', standfirst, direction, manner, { class: 'standfirst' }),
    byline: byline(article, manner),
    dateline: dateline(article, content, manner),
  }
}

/** A page without a headline still has a heading for those who go from heading to heading. */
function headline(article: Article, manner: Manner): Html {
  const { words } = manner
  if (!isBlank(lineText(article.headline))) {
    return lineElement('h1', article.headline, article.direction, manner)
  }
  return element('h1', { class: 'unseen', ...wordsAttributes(words, article) }, text(words.untitled))
}

function byline({ metadata, direction }: Article, { words }: Manner): Html {
  const names = metadata.byline.filter((name) => !isBlank(name))
  if (names.length === 0) return nothing
  return element(
    'p',
    { class: 'byline' },
    concatenate(
      names.flatMap((name, index) => [
        index === 0 ? nothing : text(words.comma),
        element('bdi', { dir: firstStrongDirection(name) ?? direction }, text(cleanLine(name))),
      ]),
    ),
  )
}

function dateline({ metadata, direction, language }: Article, content: Html, { words }: Manner): Html {
  const { place, date } = metadata.dateline
  const hasPlace = !isBlank(place)
  if (!hasPlace && date === null) return nothing
  return element(
    'p',
    { class: 'dateline' },
    concatenate([
      hasPlace
        ? element('bdi', { dir: firstStrongDirection(place) ?? direction }, text(cleanLine(place)))
        : nothing,
      hasPlace && date !== null ? text(words.comma) : nothing,
      date === null
        ? nothing
        : element('time', { datetime: date }, text(formatDate(date, language, words.language, content))),
    ]),
  )
}
