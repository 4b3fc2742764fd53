import { createRoot } from 'react-dom/client'
import * as Y from 'yjs'
import { ProgramContext } from '../../../../src/renderer/app/ProgramContext.ts'
import { startProgram } from '../../../../src/renderer/app/startProgram.ts'
import { ArticleEditor } from '../../../../src/renderer/editor/ArticleEditor.tsx'
import { openArticleSession } from '../../../../src/renderer/editor/ArticleSession.ts'
import { LanguageProvider } from '../../../../src/renderer/i18n/LanguageProvider.tsx'
import { startTexts } from '../../../../src/renderer/i18n/startTexts.ts'
import { DeskContext } from '../../../../src/renderer/settings/DeskContext.ts'
import { LexiconContext } from '../../../../src/renderer/settings/LexiconContext.ts'
import { SpellingContext } from '../../../../src/renderer/spelling/SpellingContext.ts'
import { emptyMetadata } from '../../../../src/shared/article/metadata.ts'
import { checkCodes } from '../../../../src/shared/checks/checkCodes.ts'
import type { LexiconEntry } from '../../../../src/shared/checks/lexicon/LexiconEntry.ts'
import { contract } from '../../../../src/shared/contract/contract.ts'
import { type DeskSettings, defaultDeskSettings } from '../../../../src/shared/desk/deskSettings.ts'
import { metadataOfReplica, textOfReplica } from '../../../../src/shared/replica/articleReplica.ts'
import { writeDocument } from '../../../../src/shared/replica/writeDocument.ts'
import { createClient } from '../../../../src/shared/rpc/createClient.ts'
import type { Transport } from '../../../../src/shared/rpc/transport.ts'
import type { PieceLine } from '../arabicPiece.ts'
import { documentOf } from './piece.ts'

interface TahrirOptions {
  /** What the checks hold names to; null: every check is off. */
  lexicon: readonly LexiconEntry[] | null
  rendersAll?: boolean
}

/** The program's editor with its session and its queue of updates, beside a host that says yes at once. */
export async function mountTahrir(
  root: HTMLElement,
  lines: readonly PieceLine[],
  { lexicon, rendersAll = false }: TahrirOptions,
): Promise<void> {
  await startTexts('ar')
  if (rendersAll) root.classList.add('bench-plain')
  const client = createClient(contract, acknowledgingHost(stateOf(lines)))
  const program = startProgram(
    client,
    {
      capabilities: { nativeDialogs: false, pdf: false, dragOut: false },
      appearance: { language: null, theme: 'system' },
    },
    async () => false,
  )
  const opened = await openArticleSession(client, 'piece')
  if (!opened.ok) throw new Error(opened.error.message)
  createRoot(root).render(
    <LanguageProvider language="ar">
      <DeskContext value={lexicon === null ? withoutChecks : defaultDeskSettings}>
        <LexiconContext value={{ own: [], starter: lexicon ?? [] }}>
          <SpellingContext value={{ verdicts: program.verdicts, words: [] }}>
            <ProgramContext value={program}>
              <ArticleEditor session={opened.value} />
            </ProgramContext>
          </SpellingContext>
        </LexiconContext>
      </DeskContext>
    </LanguageProvider>,
  )
}

const withoutChecks: DeskSettings = {
  ...defaultDeskSettings,
  checks: { ...defaultDeskSettings.checks, off: [...checkCodes] },
}

function stateOf(lines: readonly PieceLine[]): Uint8Array {
  const doc = new Y.Doc()
  writeDocument(textOfReplica(doc), documentOf(lines))
  for (const [name, value] of Object.entries(emptyMetadata())) metadataOfReplica(doc).set(name, value)
  return Y.encodeStateAsUpdate(doc)
}

/** What a host answers to opening and to updates, after the copying that a message costs. */
function acknowledgingHost(state: Uint8Array): Transport {
  const listeners = new Set<(message: unknown) => void>()
  return {
    send(message) {
      const { call, method } = structuredClone(message) as { call: number; method: string }
      const value = method === 'articles.open' ? { state, mendings: [] } : {}
      setTimeout(() => {
        for (const listener of listeners) listener({ kind: 'reply', call, reply: { ok: true, value } })
      })
    },
    onMessage(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
