import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { ToolbarToggle } from '../toolbar/ToolbarToggle.tsx'
import { showProof, useProofShown } from './proofShown.ts'

/** Shows and hides the proofreader's panel; Ctrl+Alt+K does the same. */
export function ProofToggle() {
  const { t } = useTranslation()
  const isShown = useProofShown()
  return (
    <ToolbarToggle
      label={t('proof.title')}
      isSelected={isShown}
      isDisabled={false}
      onChange={() => showProof(!isShown)}
    >
      <Icon name="proof" />
    </ToolbarToggle>
  )
}
