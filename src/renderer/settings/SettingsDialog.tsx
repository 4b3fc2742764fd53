import { useState } from 'react'
import { Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import './SettingsDialog.css'
import { settingsPages } from './settingsPages.ts'

/** The page that was shown last, for the next time in this window. */
let lastPage = settingsPages[0]?.id ?? ''

/** All settings, a page for each area; they are in force as soon as they are changed. */
export function SettingsDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(lastPage)
  const show = (id: string) => {
    lastPage = id
    setShown(id)
  }
  return (
    <ModalDialog onClose={onClose} modalClass="settings-modal" dialogClass="settings">
      <div className="settings-head">
        <Heading slot="title" className="dialog-title">
          {t('settings.title')}
        </Heading>
        <Button kind="quiet" icon="close" aria-label={t('settings.close')} onPress={onClose} />
      </div>
      <Tabs
        className="settings-pages"
        orientation="vertical"
        selectedKey={shown}
        onSelectionChange={(key) => show(String(key))}
      >
        <TabList className="settings-list" aria-label={t('settings.pages')}>
          {settingsPages.map(({ id, title }) => (
            <Tab key={id} id={id} className="settings-tab">
              {title(t)}
            </Tab>
          ))}
        </TabList>
        {settingsPages.map(({ id, title, Page }) => (
          <TabPanel key={id} id={id} className="settings-page">
            <h3 className="settings-page-title">{title(t)}</h3>
            <Page />
          </TabPanel>
        ))}
      </Tabs>
    </ModalDialog>
  )
}
