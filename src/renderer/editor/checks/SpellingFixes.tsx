import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { addableWords } from './addableWords.ts'
import type { BlockFinding, CheckWatch } from './CheckWatch.ts'
import { useAddWord } from './useAddWord.ts'
import { useSuggestions } from './useSuggestions.ts'

interface SpellingFixesProps {
  watch: CheckWatch
  found: BlockFinding
  onTake(text: string): void
  onAdded(): void
}

/** What can be done about a misspelt word: another in its place, or this one among the desk's words. */
export function SpellingFixes({ watch, found, onTake, onAdded }: SpellingFixesProps) {
  const { t } = useTranslation()
  const suggestions = useSuggestions(watch, found)
  const addWord = useAddWord()
  return (
    <>
      <div className="finding-card-fixes" aria-live="polite">
        {suggestions?.map((text) => (
          <Button key={text} kind="plain" onPress={() => onTake(text)}>
            <bdi className="finding-card-suggestion">{text}</bdi>
          </Button>
        ))}
        {suggestions?.length !== 0 && suggestions !== null ? null : (
          <p className="finding-card-none">
            {t(suggestions === null ? 'spelling.seeking' : 'spelling.noSuggestions')}
          </p>
        )}
      </div>
      <div className="finding-card-fixes">
        {addableWords(watch.wordOf(found)).map((word) => (
          <Button
            key={word}
            kind="quiet"
            icon="plus"
            onPress={() => {
              void addWord(word)
              onAdded()
            }}
          >
            {t('spelling.addWord', { word })}
          </Button>
        ))}
      </div>
    </>
  )
}
