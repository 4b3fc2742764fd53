import type { Editor } from '@tiptap/react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { takesMarks } from '../menus/takesMarks.ts'
import { ToolbarToggle } from './ToolbarToggle.tsx'
import { useToolState } from './useToolState.ts'

const glyphs = ['bold', 'italic', 'underline', 'strike'] as const

type GlyphMark = (typeof glyphs)[number]
type DrawnMark = 'highlight' | 'superscript' | 'subscript' | 'code'

export interface MarkToolsProps {
  editor: Editor
  names: readonly (GlyphMark | DrawnMark)[]
  /** Whether the link stands with them. */
  hasLink?: boolean
}

/** The marks of the letters at the caret. */
export function MarkTools({ editor, names, hasLink = false }: MarkToolsProps) {
  const { t } = useTranslation()
  const { isMarkable, isLink, marks } = useToolState(editor, (current) => ({
    isMarkable: takesMarks(current.state),
    isLink: hasLink && current.isActive('link'),
    marks: names.filter((name) => current.isActive(name)),
  }))
  return (
    <Group aria-label={t(hasLink ? 'editor.moreMarks' : 'editor.marks')}>
      {names.map((name) => (
        <ToolbarToggle
          key={name}
          label={t(`editor.mark.${name}`)}
          isSelected={marks.includes(name)}
          isDisabled={!isMarkable}
          onChange={() => editor.chain().focus().toggleMark(name).run()}
        >
          {isGlyph(name) ? (
            <span aria-hidden="true" className={`editor-glyph editor-glyph-${name}`}>
              {t(`editor.glyph.${name}`)}
            </span>
          ) : (
            <Icon name={name} />
          )}
        </ToolbarToggle>
      ))}
      {hasLink && (
        <ToolbarToggle
          label={t('editor.mark.link')}
          isSelected={isLink}
          isDisabled={!isMarkable}
          onChange={() => editor.commands.openLinkEditor()}
        >
          <Icon name="link" />
        </ToolbarToggle>
      )}
    </Group>
  )
}

function isGlyph(name: GlyphMark | DrawnMark): name is GlyphMark {
  return glyphs.some((glyph) => glyph === name)
}
