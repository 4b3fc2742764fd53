import type { Editor } from '@tiptap/react'
import { type ReactNode, useState } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type InvisibleName, invisibles } from '../../../shared/text/invisibles.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { asOneStep } from '../direction/asOneStep.ts'
import { articleDirection, isolateEverywhere } from '../direction/IsolateKeys.ts'
import { placesNeeded } from '../direction/isolateCommands.ts'
import { insertedCharacters, insertedIsolates } from './insertedInvisibles.ts'
import {
  insertInvisible,
  insertIsolate,
  kindsOf,
  removeInvisibles,
  reportInvisibles,
} from './invisibleCommands.ts'
import { useDocument } from './useDocument.ts'

/** What turns text and is not seen: what needs isolating, what stands there, and what can be put in or taken out. */
export function InvisiblesPanel({ editor, onDone }: { editor: Editor; onDone(): void }) {
  const { t } = useTranslation()
  const doc = useDocument(editor)
  const report = reportInvisibles(doc)
  const needed = placesNeeded(doc, articleDirection(editor)).length
  // A button that has done its work may be gone or disabled, and the keyboard would be nowhere. The text can
  // take it only when the panel has gone, for it is inert until then.
  const back = () => {
    onDone()
    setTimeout(() => editor.view.focus())
  }
  return (
    <div className="invisibles-panel">
      <Part title={t('editor.isolates.label')}>
        <p>{t('editor.isolates.needed', { count: needed })}</p>
        <Button
          isDisabled={needed === 0}
          onPress={() => {
            isolateEverywhere(editor)
            back()
          }}
        >
          {t('editor.isolates.all')}
        </Button>
      </Part>
      <Part title={t('editor.invisibles.found')}>
        <Removal editor={editor} kinds={kindsOf(report)} counts={report.counts} onDone={back} />
        {report.embeddings + report.unclosed.length > 0 && (
          <p className="invisibles-warning">
            <Icon name="warning" />
            <span>
              {t('editor.invisibles.embeddings', { count: report.embeddings })}{' '}
              {t('editor.invisibles.unclosed', { count: report.unclosed.length })}
            </span>
          </p>
        )}
        {report.unclosed[0] !== undefined && (
          <Button
            onPress={() => {
              onDone()
              const place = report.unclosed[0] ?? 0
              editor
                .chain()
                .focus()
                .setTextSelection({ from: place, to: place + 1 })
                .scrollIntoView()
                .run()
            }}
          >
            {t('editor.invisibles.showUnclosed')}
          </Button>
        )}
      </Part>
      <Part title={t('editor.invisibles.insert')}>
        <div className="invisibles-choices">
          {insertedCharacters.map((name) => (
            <Insertion
              key={name}
              name={name}
              onPress={() => {
                asOneStep(editor, insertInvisible(name))
                back()
              }}
            />
          ))}
          {insertedIsolates.map((name) => (
            <Insertion
              key={name}
              name={name}
              onPress={() => {
                asOneStep(editor, insertIsolate(name))
                back()
              }}
            />
          ))}
        </div>
      </Part>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="invisibles-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** The short name is what these characters are called everywhere; the long one is said with it. */
function Insertion({ name, onPress }: { name: InvisibleName; onPress(): void }) {
  const { t } = useTranslation()
  return (
    <Button onPress={onPress} aria-label={`${name}: ${t(`editor.invisibles.name.${name}`)}`}>
      <span dir="ltr">{name}</span> <small>{t(`editor.invisibles.name.${name}`)}</small>
    </Button>
  )
}

interface RemovalProps {
  editor: Editor
  kinds: readonly InvisibleName[]
  counts: Partial<Record<InvisibleName, number>>
  onDone(): void
}

/** The kinds that stand in the document with their numbers; those that letters or words need are not chosen at first. */
function Removal({ editor, kinds, counts, onDone }: RemovalProps) {
  const { t } = useTranslation()
  const [left, setLeft] = useState<ReadonlySet<InvisibleName>>(new Set(['ZWJ', 'ZWNJ', 'NBSP']))
  if (kinds.length === 0) return <p>{t('editor.invisibles.none')}</p>
  const chosen = kinds.filter((name) => !left.has(name))
  const remove = (place: 'everywhere' | 'selection') => {
    asOneStep(editor, removeInvisibles(new Set(chosen), place))
    onDone()
  }
  return (
    <>
      <CheckboxGroup
        className="invisibles-kinds"
        value={chosen}
        onChange={(names) => setLeft(new Set(kinds.filter((name) => !names.includes(name))))}
      >
        <Label>{t('editor.invisibles.chosen')}</Label>
        {kinds.map((name) => (
          <Checkbox key={name} value={name} className="invisibles-kind">
            <span className="invisibles-box" aria-hidden="true">
              <Icon name="check" />
            </span>
            <span>
              <bdi className={`invisibles-name invisibles-name-${invisibles[name].group}`}>{name}</bdi>{' '}
              {t(`editor.invisibles.name.${name}`)}
            </span>{' '}
            <span className="invisibles-count">
              {t('editor.invisibles.count', { count: counts[name] ?? 0 })}
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className="invisibles-actions">
        <Button
          isDisabled={chosen.length === 0 || editor.state.selection.empty}
          onPress={() => remove('selection')}
        >
          {t('editor.invisibles.removeSelected')}
        </Button>
        <Button isDisabled={chosen.length === 0} onPress={() => remove('everywhere')}>
          {t('editor.invisibles.removeAll')}
        </Button>
      </div>
    </>
  )
}
