import { useEffect, useState } from 'react'
import { foldText } from '../../shared/text/foldText.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { formatNumber } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import type { Suggestion } from '../ui/Completion.tsx'

/** Fields that are completed from what the archive has in them. */
export type CompletedField = 'byline' | 'keywords' | 'desk'

const mostSuggestions = 8

/** Asked once the typing pauses for so long, in milliseconds. */
const pause = 120

/** What the archive has in a field that begins as typed, folded; with how many articles have it. */
export function useCompletion(field: CompletedField | null, typed: string): readonly Suggestion[] {
  const { client } = useProgram()
  const language = useLanguage()
  const [found, setFound] = useState<readonly Suggestion[]>([])
  useEffect(() => {
    if (field === null || typed.trim() === '') return setFound([])
    let isCurrent = true
    const ask = async () => {
      const names = field === 'desk' ? await desks() : await namesIn(field)
      if (!isCurrent) return
      setFound(
        names.map(({ name, count }) => ({ value: name, label: name, hint: formatNumber(count, language) })),
      )
    }
    const namesIn = async (names: 'byline' | 'keywords') => {
      const reply = await client.call('library.names', { field: names, typed, limit: mostSuggestions })
      return reply.ok ? reply.value.names : []
    }
    const desks = async () => {
      const reply = await client.call('library.values', {})
      const all = reply.ok ? reply.value.desks : []
      return all
        .filter(({ value }) => value !== '' && foldText(value).includes(foldText(typed)))
        .map(({ value, count }) => ({ name: value, count }))
        .slice(0, mostSuggestions)
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [client, field, typed, language])
  return found
}
