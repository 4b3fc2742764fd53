import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { Button } from '../../ui/Button.tsx'
import { panelIds } from '../../ui/panelIds.ts'
import { Select } from '../../ui/Select.tsx'
import { SidePanel } from '../../ui/SidePanel.tsx'
import { useWayOut } from '../useWayOut.ts'
import { ChecklistView } from './ChecklistView.tsx'
import './FinishPanel.css'
import { DragOut } from './DragOut.tsx'
import { useChecklist } from './useChecklist.ts'
import { useFinish } from './useFinish.ts'

export interface FinishPanelProps {
  session: ArticleSession
  onClose(): void
  /** Shows the details, where fields are filled. */
  onDetails(): void
}

/** The desk's checklist, with a way to each thing that is missing, and the piece's way out. */
export function FinishPanel({ session, onClose, onDetails }: FinishPanelProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { capabilities } = useProgram()
  const { profiles } = useDeskSettings().finishing
  const { items, failure } = useChecklist(session)
  const finish = useFinish(session)
  const way = useWayOut(session)
  const [chosen, choose] = useState<string | null>(lastProfile)
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0]
  const missing = items?.filter(({ state }) => state === 'missing').length ?? 0

  return (
    <SidePanel
      id={panelIds.finish}
      className="side-panel-over finish"
      title={t('finish.title')}
      closeLabel={t('finish.close')}
      pane=""
      onClose={onClose}
    >
      <div className="side-panel-body">
        {failure !== null && (
          <p className="side-panel-failure" role="alert">
            {describeFailure(failure, language)}
          </p>
        )}
        {items === null && failure === null && <p role="status">{t('proof.looking')}</p>}
        {items !== null && (
          <>
            <p className="finish-sum" role="status">
              {t('finish.missing', { count: missing })}
            </p>
            <ChecklistView session={session} items={items} onDetails={onDetails} />
          </>
        )}
      </div>
      {profile === undefined ? (
        <p className="finish-out">{t('finish.noProfile')}</p>
      ) : (
        <div className="finish-out">
          <Select
            label={t('finish.profile')}
            options={profiles.map(({ id, name }) => ({ id, label: name }))}
            value={profile.id}
            onChange={(id) => {
              lastProfile = id
              choose(id)
            }}
          />
          {way.as === 'embargoed' ? (
            <p className="finish-held">{t('finish.held', { date: way.until })}</p>
          ) : (
            <>
              <Button
                kind={missing === 0 ? 'primary' : 'plain'}
                icon="export"
                onPress={() => void finish(profile.id)}
              >
                {missing === 0 ? t('finish.export') : t('finish.exportAnyway')}
              </Button>
              {capabilities.dragOut && <DragOut session={session} profile={profile.id} />}
            </>
          )}
        </div>
      )}
    </SidePanel>
  )
}

/** The profile that was used last in this window. */
let lastProfile: string | null = null
