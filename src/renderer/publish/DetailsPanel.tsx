import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { languageDirection } from '../../shared/article/language.ts'
import { kinds } from '../../shared/article/metadata.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { DateField } from '../ui/DateField.tsx'
import { panelIds } from '../ui/panelIds.ts'
import { Select } from '../ui/Select.tsx'
import { SidePanel } from '../ui/SidePanel.tsx'
import { DeskField } from './DeskField.tsx'
import { DetailTags } from './DetailTags.tsx'
import { DetailText } from './DetailText.tsx'
import './DetailsPanel.css'
import { EmbargoField } from './EmbargoField.tsx'
import { LanguageField } from './LanguageField.tsx'
import { StatusSteps } from './StatusSteps.tsx'
import { SubjectsField } from './SubjectsField.tsx'
import {
  actionAddress,
  actionLabel,
  creditTagline,
  creditText,
  optionalAddress,
  placeOfDateline,
  plainText,
} from './textForms.ts'
import { UrgencyField } from './UrgencyField.tsx'
import { useDetailsUndo } from './useDetailsUndo.ts'
import { useMetadataField } from './useMetadataField.ts'

/** All that is known of the article beside its text. */
export function DetailsPanel({ session, onClose }: { session: ArticleSession; onClose(): void }) {
  const { t } = useTranslation()
  const alternativeHeadline = useMetadataField(session, 'alternativeHeadline')
  const description = useMetadataField(session, 'description')
  const slug = useMetadataField(session, 'slug')
  const kind = useMetadataField(session, 'kind')
  const language = useMetadataField(session, 'language')
  const byline = useMetadataField(session, 'byline')
  const desk = useMetadataField(session, 'desk')
  const dateline = useMetadataField(session, 'dateline')
  const keywords = useMetadataField(session, 'keywords')
  const credit = useMetadataField(session, 'credit')
  const note = useMetadataField(session, 'note')
  const subjects = useMetadataField(session, 'subjects')
  const urgency = useMetadataField(session, 'urgency')
  const canonicalUrl = useMetadataField(session, 'canonicalUrl')
  const embargo = useMetadataField(session, 'embargo')
  const sources = useMetadataField(session, 'sources')
  const onUndoKey = useDetailsUndo(session)
  const direction = languageDirection(language.value)
  const about = { direction }

  return (
    <SidePanel
      id={panelIds.details}
      className="details"
      title={t('details.title')}
      closeLabel={t('details.close')}
      pane="input, textarea"
      onClose={onClose}
      onKeyDown={onUndoKey}
    >
      <div className="side-panel-body">
        <StatusSteps session={session} />
        <DetailGroup title={t('details.identity')}>
          <div className="details-pair">
            <Select
              label={t('details.kind')}
              options={kinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
              value={kind.value}
              onChange={kind.set}
            />
            <LanguageField field={language} />
          </div>
          <DetailText
            {...about}
            field={alternativeHeadline}
            form={plainText}
            label={t('details.alternativeHeadline')}
            lines={2}
          />
        </DetailGroup>
        <DetailGroup title={t('details.signature')}>
          <DetailTags
            {...about}
            field={byline}
            completedFrom="byline"
            label={t('details.byline')}
            hint={t('details.bylineHint')}
            separator={/[\n،؛;]/}
          />
          <div className="details-pair">
            <DeskField field={desk} direction={direction} />
            <UrgencyField field={urgency} />
          </div>
          <div className="details-pair details-pair-date">
            <DetailText {...about} field={dateline} form={placeOfDateline} label={t('details.place')} />
            <DateField
              label={t('details.date')}
              value={dateline.value.date}
              onChange={(date) => dateline.set({ ...dateline.value, date })}
            />
          </div>
        </DetailGroup>
        <DetailGroup title={t('details.reach')}>
          <DetailText
            {...about}
            field={description}
            form={plainText}
            label={t('details.description')}
            hint={t('details.descriptionHint')}
            lines={3}
          />
          <DetailText
            {...about}
            field={slug}
            form={plainText}
            label={t('details.slug')}
            hint={t('details.slugHint')}
            check={(text) => (/[\s/?#%\\]/.test(text.trim()) ? t('details.slugUnfit') : null)}
          />
          <DetailTags
            {...about}
            field={keywords}
            completedFrom="keywords"
            label={t('details.keywords')}
            hint={t('details.keywordsHint')}
            separator={/[\n,،؛;]/}
          />
          <SubjectsField field={subjects} direction={direction} />
          <DetailText
            {...about}
            field={canonicalUrl}
            form={optionalAddress}
            label={t('details.canonicalUrl')}
            hint={t('details.canonicalUrlHint')}
            isAddress
          />
        </DetailGroup>
        <DetailGroup title={t('details.credit')}>
          <DetailText {...about} field={credit} form={creditText} label={t('details.creditText')} lines={2} />
          <DetailText {...about} field={credit} form={creditTagline} label={t('details.tagline')} lines={2} />
          <DetailText {...about} field={credit} form={actionLabel} label={t('details.actionLabel')} />
          <DetailText
            {...about}
            field={credit}
            form={actionAddress}
            label={t('details.actionAddress')}
            isAddress
          />
        </DetailGroup>
        <DetailGroup title={t('details.inside')}>
          <EmbargoField field={embargo} />
          <DetailTags
            {...about}
            field={sources}
            completedFrom={null}
            label={t('details.sources')}
            hint={t('details.sourcesHint')}
            separator={/\n/}
          />
          <DetailText
            {...about}
            field={note}
            form={plainText}
            label={t('details.note')}
            hint={t('details.noteHint')}
            lines={3}
          />
        </DetailGroup>
      </div>
    </SidePanel>
  )
}

function DetailGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="details-group">
      <h3>{title}</h3>
      {children}
    </section>
  )
}
