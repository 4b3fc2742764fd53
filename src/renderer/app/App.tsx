import { useCallback, useEffect, useState } from 'react'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Appearance, Capabilities, UiLanguage } from '../../shared/contract/system.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { disconnected, disconnection } from '../../shared/rpc/createClient.ts'
import { type Failure, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { startTexts } from '../i18n/startTexts.ts'
import { Button } from '../ui/Button.tsx'
import { QuestionProvider } from '../ui/QuestionProvider.tsx'
import './App.css'
import { Workstation } from './Workstation.tsx'

type Start =
  | { kind: 'asking' }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'started'; capabilities: Capabilities; appearance: Appearance; language: UiLanguage }

/** The whole screen: asks the host who it is, then shows the workstation in the person's language. */
export function App({ client }: { client: TahrirClient }) {
  const [start, setStart] = useState<Start>({ kind: 'asking' })

  const ask = useCallback(async () => {
    setStart({ kind: 'asking' })
    const reply = await client.call('system.describe', {})
    if (!reply.ok) return setStart({ kind: 'failed', failure: reply.error })
    const { language, capabilities, appearance } = reply.value
    try {
      await startTexts(language)
    } catch {
      return setStart({ kind: 'failed', failure: disconnection })
    }
    setStart({ kind: 'started', language, capabilities, appearance })
  }, [client])

  useEffect(() => void ask(), [ask])

  if (start.kind === 'asking') return null
  if (start.kind === 'failed') return <StartFailed failure={start.failure} onAgain={() => void ask()} />

  /** To a language, or to the system's, which only the host knows. */
  const changeLanguage = async (wanted: UiLanguage | null): Promise<Reply<unknown>> => {
    const asked = wanted === null ? await client.call('system.setLanguage', { language: null }) : null
    if (asked !== null && !asked.ok) return asked
    const language = asked === null ? wanted : asked.value.language
    if (language === null) return succeed({})
    try {
      await startTexts(language)
    } catch {
      return disconnected()
    }
    setStart({ ...start, language })
    return asked ?? client.call('system.setLanguage', { language })
  }
  return (
    <LanguageProvider language={start.language}>
      <QuestionProvider>
        <Workstation
          client={client}
          capabilities={start.capabilities}
          appearance={start.appearance}
          onLanguage={changeLanguage}
        />
      </QuestionProvider>
    </LanguageProvider>
  )
}

/** Before the host has said which language to speak, both are spoken. */
function StartFailed({ failure, onAgain }: { failure: Failure; onAgain(): void }) {
  return (
    <main className="start-failed">
      <p lang="ar">{describeFailure(failure, 'ar')}</p>
      <p lang="en" dir="ltr">
        {describeFailure(failure, 'en')}
      </p>
      <Button kind="primary" onPress={onAgain}>
        إعادة المحاولة · Try again
      </Button>
    </main>
  )
}
