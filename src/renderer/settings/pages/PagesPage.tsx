import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import type { DeskDesign } from '../../../shared/publishing/deskDesign.ts'
import { type Scheme, schemes } from '../../../shared/publishing/pageColours.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { PreviewFrame } from '../../publish/preview/PreviewFrame.tsx'
import { usePreviewFeed } from '../../publish/preview/usePreviewFeed.ts'
import { useThemes } from '../../publish/preview/useThemes.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Select } from '../../ui/Select.tsx'
import { useDeskSettings } from '../DeskContext.ts'
import { useChangeDesk } from '../useChangeDesk.ts'
import { ColourFields } from './design/ColourFields.tsx'
import { DesignText } from './design/DesignText.tsx'
import { LogoField } from './design/LogoField.tsx'
import './PagesPage.css'

/** How the desk's exported pages look, beside a page that shows each change at once. */
export function PagesPage() {
  const { t } = useTranslation()
  const language = useLanguage()
  const { pages } = useDeskSettings()
  const changeDesk = useChangeDesk()
  const { themes } = useThemes()
  const [scheme, setScheme] = useState<Scheme>('light')
  const { page, style, failure } = usePreviewFeed(null, null)
  const theme = themes.find(({ id }) => id === pages.theme)
  const broken = themes.filter((each) => each.failure !== null)
  const change = (changed: Partial<DeskDesign>) => changeDesk({ pages: changed })

  return (
    <div className="pages-page">
      <div className="pages-form">
        <Select
          label={t('settings.pagesPage.theme')}
          options={themes
            .filter((each) => each.failure === null)
            .map(({ id, name }) => ({ id, label: name[language] }))}
          value={pages.theme}
          onChange={(chosen) => change({ theme: chosen })}
        />
        {broken.map(({ id, failure: why }) => (
          <p key={id} className="pages-fault">
            {why && describeFailure(why, language)}
          </p>
        ))}
        <SegmentedControl<Scheme>
          label={t('preview.scheme')}
          options={schemes.map((id) => ({ id, label: t(`preview.${id}`) }))}
          value={scheme}
          onChange={setScheme}
        />
        {theme?.palettes && (
          <ColourFields
            palettes={theme.palettes}
            design={pages}
            scheme={scheme}
            onChange={(colours) => change({ colours })}
          />
        )}
        <LogoField logo={pages.logo} onChange={(logo) => change({ logo })} />
        <DesignText
          label={t('settings.pagesPage.siteName')}
          value={pages.siteName}
          onChange={(siteName) => change({ siteName })}
          limit={200}
        />
        <DesignText
          label={t('settings.pagesPage.siteAddress')}
          value={pages.siteAddress ?? ''}
          onChange={(address) => change({ siteAddress: address === '' ? null : address })}
          limit={2000}
          isAddress
        />
        <DesignText
          label={t('settings.pagesPage.footer')}
          hint={t('settings.pagesPage.footerHint')}
          value={pages.footer}
          onChange={(footer) => change({ footer })}
          limit={2000}
          lines={3}
        />
      </div>
      <div className="pages-preview">
        {failure !== null && (
          <p className="pages-fault" role="alert">
            {describeFailure(failure, language)}
          </p>
        )}
        {page !== null && (
          <PreviewFrame
            page={page}
            style={style}
            scheme={scheme}
            width={560}
            label={t('settings.pagesPage.sample')}
          />
        )}
      </div>
    </div>
  )
}
