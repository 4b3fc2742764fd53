import { useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { addableWords } from './addableWords.ts'
import type { BlockFinding, CheckWatch } from './CheckWatch.ts'
import './SpellingMenu.css'
import { useAddWord } from './useAddWord.ts'
import { useSuggestions } from './useSuggestions.ts'

export interface SpellingMenuPlace {
  found: BlockFinding
  /** In the window, in pixels. */
  left: number
  top: number
}

interface SpellingMenuProps {
  watch: CheckWatch
  place: SpellingMenuPlace
  onTake(text: string): void
  onIgnore(where: 'here' | 'piece'): void
  onMore(): void
  onClose(): void
}

/** The menu at the pointer on a misspelt word, in place of the browser's or the system's. With Shift theirs comes. */
export function SpellingMenu({ watch, place, onTake, onIgnore, onMore, onClose }: SpellingMenuProps) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLSpanElement>(null)
  const suggestions = useSuggestions(watch, place.found)
  const addWord = useAddWord()
  const word = watch.wordOf(place.found)
  const label = t('spelling.menu', { word })
  // It opens with the suggestions in it, so that no choice moves under the pointer or the key.
  const isSought = suggestions === null
  return (
    <>
      <span
        ref={anchor}
        className="spelling-menu-anchor"
        style={{ insetInlineStart: 'auto', left: place.left, top: place.top }}
      />
      <Popover
        className="popover caret-menu"
        triggerRef={anchor}
        placement="bottom start"
        isOpen={!isSought}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Menu className="menu" aria-label={label} autoFocus="first" onClose={onClose}>
          {suggestions?.length === 0 && (
            <MenuItem className="menu-item" isDisabled textValue={t('spelling.noSuggestions')}>
              {t('spelling.noSuggestions')}
            </MenuItem>
          )}
          {suggestions?.map((text) => (
            <MenuItem
              key={text}
              className="menu-item spelling-menu-suggestion"
              textValue={text}
              onAction={() => onTake(text)}
            >
              <bdi>{text}</bdi>
            </MenuItem>
          ))}
          <Separator className="menu-separator" />
          {addableWords(word).map((each) => (
            <MenuItem
              key={`add ${each}`}
              className="menu-item"
              textValue={t('spelling.addWord', { word: each })}
              onAction={() => void addWord(each)}
            >
              {t('spelling.addWord', { word: each })}
            </MenuItem>
          ))}
          <MenuItem className="menu-item" textValue={t('proof.ignoreHere')} onAction={() => onIgnore('here')}>
            {t('proof.ignoreHere')}
          </MenuItem>
          <MenuItem
            className="menu-item"
            textValue={t('proof.ignorePiece')}
            onAction={() => onIgnore('piece')}
          >
            {t('proof.ignorePiece')}
          </MenuItem>
          <MenuItem className="menu-item" textValue={t('spelling.more')} onAction={onMore}>
            {t('spelling.more')}
          </MenuItem>
        </Menu>
      </Popover>
    </>
  )
}
