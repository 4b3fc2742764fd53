import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextCheckCode } from '../../../shared/checks/checkCodes.ts'
import { checkDescriptions } from '../../../shared/checks/textChecks.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import type { BlockFinding } from './CheckWatch.ts'
import { textOfBlock } from './checkedBlock.ts'
import { cardKey } from './Proofreading.tsx'
import { SeverityMark } from './SeverityMark.tsx'

/** So many rows are shown at a time. */
const page = 50

interface ProofGroupProps {
  code: TextCheckCode
  findings: readonly BlockFinding[]
  onGo(found: BlockFinding): void
  onFixAll(): void
}

/** The findings of one check, opened and closed as a whole. */
export function ProofGroup({ code, findings, onGo, onFixAll }: ProofGroupProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [limit, setLimit] = useState(page)
  const about = checkDescriptions.get(code)
  const fixable = findings.filter(({ finding }) => finding.fix !== null).length
  return (
    <section className="proof-group">
      <div className="proof-group-head">
        <h3>
          <button
            type="button"
            className="proof-group-toggle"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <SeverityMark severity={findings[0]?.finding.severity ?? 'hint'} />
            <span>{about?.title[language]}</span>
            <span className="proof-count">{t('proof.count', { count: findings.length })}</span>
          </button>
        </h3>
        {fixable > 0 && (
          <Button
            kind="quiet"
            onPress={onFixAll}
            aria-label={t('proof.fixAllOf', { kind: about?.title[language] })}
          >
            {t('proof.fixAll')}
          </Button>
        )}
      </div>
      {isOpen && (
        <ul className="proof-rows">
          {findings.slice(0, limit).map((found) => (
            <li key={cardKey(found)}>
              <button type="button" className="proof-row" onClick={() => onGo(found)}>
                <Context found={found} />
                <span className="proof-row-message">{found.finding.message[language]}</span>
              </button>
            </li>
          ))}
          {findings.length > limit && (
            <li>
              <Button kind="quiet" onPress={() => setLimit(limit + page)}>
                {t('proof.more', { count: findings.length - limit })}
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

/** The place in its words, marked. */
function Context({ found: { block, finding } }: { found: BlockFinding }) {
  const text = textOfBlock(block)
  const from = wordStart(text, finding.start - 18)
  const end = Math.min(finding.end, finding.start + 40)
  return (
    <span className="proof-row-context" dir="auto">
      {from > 0 && '…'}
      {text.slice(from, finding.start)}
      <mark>{text.slice(finding.start, end)}</mark>
      {text.slice(end, end + 24)}
      {end + 24 < text.length && '…'}
    </span>
  )
}

function wordStart(text: string, wanted: number): number {
  if (wanted <= 0) return 0
  const space = text.indexOf(' ', wanted)
  return space < 0 ? wanted : Math.min(space + 1, wanted + 18)
}
