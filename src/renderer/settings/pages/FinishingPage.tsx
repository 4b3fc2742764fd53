import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ExportProfile, requirableFields } from '../../../shared/publishing/finishing.ts'
import { useDetailLabel } from '../../publish/finish/detailLabels.ts'
import { ExportManyDialog } from '../../publish/many/ExportManyDialog.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useDeskSettings } from '../DeskContext.ts'
import { useChangeDesk } from '../useChangeDesk.ts'
import './FinishingPage.css'
import { ProfileForm } from './profiles/ProfileForm.tsx'

/** What a piece needs before it goes out, and the ways in which it goes. */
export function FinishingPage() {
  const { t } = useTranslation()
  const labelOf = useDetailLabel()
  const { required, profiles } = useDeskSettings().finishing
  const changeDesk = useChangeDesk()
  const [edited, edit] = useState<string | null>(null)
  const [isExporting, setIsExporting] = useState(false)
  const profile = profiles.find(({ id }) => id === edited) ?? profiles[0]
  // Two fields may be changed before the host has answered to the first.
  const latest = useRef(profiles)
  useEffect(() => {
    latest.current = profiles
  }, [profiles])
  const become = (next: ExportProfile[]) => {
    latest.current = next
    changeDesk({ finishing: { profiles: next } })
  }

  const add = () => {
    const id = `way-${Date.now().toString(36)}`
    const added: ExportProfile = {
      id,
      name: t('finish.settings.newName'),
      format: 'html',
      theme: null,
      naming: '{slug}',
      latinNames: false,
      images: 'inline',
      folder: null,
    }
    become([...latest.current, added])
    edit(id)
  }

  return (
    <div className="finishing-page">
      <fieldset>
        <legend>{t('finish.settings.required')}</legend>
        {requirableFields.map((field) => (
          <Switch
            key={field}
            label={labelOf(field)}
            isSelected={required.includes(field)}
            onChange={(isRequired) =>
              changeDesk({
                finishing: {
                  required: requirableFields.filter((each) =>
                    each === field ? isRequired : required.includes(each),
                  ),
                },
              })
            }
          />
        ))}
        <p className="settings-hint">{t('finish.settings.requiredHint')}</p>
      </fieldset>
      <fieldset>
        <legend>{t('finish.settings.profiles')}</legend>
        <div className="finishing-choice">
          {profile && (
            <Select
              label={t('finish.settings.edit')}
              options={profiles.map(({ id, name }) => ({ id, label: name }))}
              value={profile.id}
              onChange={edit}
            />
          )}
          <Button icon="plus" onPress={add}>
            {t('finish.settings.add')}
          </Button>
        </div>
        {profile && (
          <ProfileForm
            key={profile.id}
            profile={profile}
            onChange={(changed) =>
              become(latest.current.map((each) => (each.id === profile.id ? { ...each, ...changed } : each)))
            }
            onRemove={() => {
              become(latest.current.filter(({ id }) => id !== profile.id))
              edit(null)
            }}
          />
        )}
      </fieldset>
      <Button icon="export" onPress={() => setIsExporting(true)}>
        {t('many.all')}
      </Button>
      {isExporting && <ExportManyDialog ids={null} onClose={() => setIsExporting(false)} />}
    </div>
  )
}
