import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import { ConfirmDialog, type Question } from './ConfirmDialog.tsx'

export type Ask = (question: Question) => Promise<boolean>

const AskContext = createContext<Ask | null>(null)

/** Asks the person and resolves to whether they said yes. */
export function useAsk(): Ask {
  const ask = useContext(AskContext)
  if (ask === null) throw new Error('useAsk outside of QuestionProvider')
  return ask
}

interface Asked {
  question: Question
  answer(isYes: boolean): void
}

/** Holds the one dialog in which questions are asked; a second question waits until the first is answered. */
export function QuestionProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<readonly Asked[]>([])
  const ask = useCallback<Ask>((question) => {
    return new Promise((resolve) => {
      const entry: Asked = {
        question,
        answer(isYes) {
          setAsked((current) => current.filter((other) => other !== entry))
          resolve(isYes)
        },
      }
      setAsked((current) => [...current, entry])
    })
  }, [])
  const current = asked[0]
  return (
    <AskContext value={ask}>
      {children}
      {current && <ConfirmDialog question={current.question} onAnswer={current.answer} />}
    </AskContext>
  )
}
