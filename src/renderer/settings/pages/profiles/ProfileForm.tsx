import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { exportFormatSchema } from '../../../../shared/contract/transfers.ts'
import { type ExportProfile, exportProfileSchema } from '../../../../shared/publishing/finishing.ts'
import { useProgram } from '../../../app/ProgramContext.ts'
import { isolate } from '../../../i18n/formats.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { useThemes } from '../../../publish/preview/useThemes.ts'
import { useChosenFolders } from '../../../publish/useChosenFolders.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { ProfileText } from './ProfileText.tsx'

export interface ProfileFormProps {
  profile: ExportProfile
  /** Told what is another way. */
  onChange(changed: Partial<ExportProfile>): void
  onRemove(): void
}

/** One way of exporting. */
export function ProfileForm({ profile, onChange, onRemove }: ProfileFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { themes } = useThemes()
  const { capabilities } = useProgram()
  const folders = useChosenFolders()
  const chosenFolder = folders.folderOf(profile.id)
  const ofDesk = 'desk-theme'
  return (
    <div className="profile-form">
      <ProfileText
        label={t('finish.settings.name')}
        value={profile.name}
        schema={exportProfileSchema.shape.name}
        onChange={(name) => onChange({ name })}
      />
      <Select
        label={t('finish.settings.format')}
        options={exportFormatSchema.options.map((id) => ({ id, label: t(`transfer.${id}`) }))}
        value={profile.format}
        onChange={(format) => onChange({ format })}
      />
      {profile.format === 'html' && (
        <Select
          label={t('finish.settings.theme')}
          options={[
            { id: ofDesk, label: t('finish.settings.deskTheme') },
            ...themes
              .filter(({ failure, id }) => failure === null || id === profile.theme)
              .map(({ id, name }) => ({ id, label: name[language] })),
          ]}
          value={profile.theme ?? ofDesk}
          onChange={(theme) => onChange({ theme: theme === ofDesk ? null : theme })}
        />
      )}
      <ProfileText
        label={t('finish.settings.naming')}
        hint={t('finish.settings.namingHint', { example: '\u2066{date}-{slug}\u2069' })}
        problem={t('finish.settings.namingInvalid')}
        value={profile.naming}
        schema={exportProfileSchema.shape.naming}
        onChange={(naming) => onChange({ naming })}
        isLatin
      />
      <Switch
        label={t('finish.settings.latinNames')}
        isSelected={profile.latinNames}
        onChange={(latinNames) => onChange({ latinNames })}
      />
      <Switch
        label={t(capabilities.nativeDialogs ? 'finish.settings.toAnyFolder' : 'finish.settings.toFolder')}
        isSelected={profile.folder !== null}
        onChange={(isFolder) => onChange({ folder: isFolder ? profile.id : null })}
      />
      {profile.folder !== null && capabilities.nativeDialogs && (
        <Group className="profile-folder" aria-label={t('finish.settings.place')}>
          <p>
            {chosenFolder === null
              ? t('finish.settings.inData')
              : t('finish.settings.inChosen', { folder: isolate(chosenFolder) })}
          </p>
          <Button icon="folder" onPress={() => void folders.choose(profile.id)}>
            {t('finish.settings.chooseFolder')}
          </Button>
          {chosenFolder !== null && (
            <Button kind="quiet" onPress={() => void folders.forget(profile.id)}>
              {t('finish.settings.forgetFolder')}
            </Button>
          )}
        </Group>
      )}
      {profile.folder !== null && chosenFolder === null && (
        <ProfileText
          label={t('finish.settings.folder')}
          problem={t('finish.settings.folderInvalid')}
          value={profile.folder}
          schema={exportProfileSchema.shape.folder.unwrap()}
          onChange={(folder) => onChange({ folder })}
        />
      )}
      {profile.format === 'html' && profile.folder !== null && (
        <Switch
          label={t('finish.settings.imagesBeside')}
          isSelected={profile.images === 'beside'}
          onChange={(isBeside) => onChange({ images: isBeside ? 'beside' : 'inline' })}
        />
      )}
      <Button kind="quiet" icon="trash" onPress={onRemove}>
        {t('finish.settings.remove')}
      </Button>
    </div>
  )
}
