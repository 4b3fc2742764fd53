import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { languageDirection } from '../../shared/article/language.ts'
import { markTerms } from '../../shared/search/markTerms.ts'
import type { Term } from '../../shared/search/parseQuery.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { headlineOf } from './headlineOf.ts'
import { MarkedText } from './MarkedText.tsx'

/** A headline in its own direction, with what was searched for in it marked. */
export function Headline({
  headline,
  language,
  terms = [],
}: {
  headline: string
  language: string
  terms?: readonly Term[]
}) {
  const { t } = useTranslation()
  const marks = useMemo(() => (terms.length === 0 ? [] : markTerms(headline, terms).marks), [headline, terms])
  if (headline.trim() === '') return <span className="article-row-untitled">{headlineOf(headline, t)}</span>
  return (
    <bdi dir={dominantDirection(headline, languageDirection(language))} lang={language}>
      <MarkedText text={headline} marks={marks} />
    </bdi>
  )
}
