import type { Editor } from '@tiptap/react'
import { Group } from 'react-aria-components'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { ProofToggle } from '../checks/ProofToggle.tsx'
import { TextToolsMenu } from '../convert/TextToolsMenu.tsx'
import { DirectionButtons } from '../direction/DirectionButtons.tsx'
import { FindButton } from '../find/FindButton.tsx'
import { InvisiblesTools } from '../invisibles/InvisiblesTools.tsx'
import { OutlineToggle } from '../outline/OutlineToggle.tsx'
import { BlockTools } from './BlockTools.tsx'
import { HistoryTools } from './HistoryTools.tsx'
import { InsertTools } from './InsertTools.tsx'
import { MarkTools } from './MarkTools.tsx'
import { RoleTools } from './RoleTools.tsx'
import { ToolRow } from './ToolRow.tsx'
import './Toolbar.css'

const firstMarks = ['bold', 'italic', 'underline', 'strike'] as const
const moreMarks = ['highlight', 'superscript', 'subscript', 'code'] as const

/** What can be done at the caret. It follows the editor's state and renders only when what it shows changes. */
export function Toolbar({ editor }: { editor: Editor }) {
  const language = useLanguage()
  return (
    <ToolRow
      key={language}
      editor={editor}
      groups={[
        { id: 'history', rank: 0, content: <HistoryTools editor={editor} /> },
        { id: 'role', rank: 1, content: <RoleTools editor={editor} /> },
        { id: 'marks', rank: 3, content: <MarkTools editor={editor} names={firstMarks} /> },
        { id: 'blocks', rank: 5, content: <BlockTools editor={editor} /> },
        { id: 'moreMarks', rank: 8, content: <MarkTools editor={editor} names={moreMarks} hasLink /> },
        { id: 'insert', rank: 7, content: <InsertTools editor={editor} /> },
        { id: 'direction', rank: 2, content: <DirectionButtons editor={editor} /> },
        { id: 'invisibles', rank: 6, content: <InvisiblesTools editor={editor} /> },
        {
          id: 'view',
          rank: 4,
          content: (
            <Group>
              <FindButton editor={editor} />
              <OutlineToggle editor={editor} />
              <ProofToggle />
              <TextToolsMenu editor={editor} />
            </Group>
          ),
        },
      ]}
    />
  )
}
