import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Logo, largestLogo, logoMediaTypes } from '../../../../shared/publishing/deskDesign.ts'
import { Button } from '../../../ui/Button.tsx'

export interface LogoFieldProps {
  logo: Logo | null
  onChange(logo: Logo | null): void
}

/** The image over each page. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<string | null>(null)

  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const mediaType = logoMediaTypes.find((type) => type === file.type)
    if (mediaType === undefined) return setProblem(t('settings.pagesPage.logoType'))
    if (file.size > largestLogo) return setProblem(t('settings.pagesPage.logoSize'))
    try {
      onChange({ mediaType, data: await base64Of(file) })
      setProblem(null)
    } catch {
      setProblem(t('settings.pagesPage.logoUnread'))
    }
  }

  return (
    <div className="logo-field">
      <span className="logo-field-name">{t('settings.pagesPage.logo')}</span>
      {logo !== null && <img alt="" src={`data:${logo.mediaType};base64,${logo.data}`} />}
      <FileTrigger acceptedFileTypes={[...logoMediaTypes]} onSelect={(files) => void take(files?.[0])}>
        <Button>{t('settings.pagesPage.chooseLogo')}</Button>
      </FileTrigger>
      {logo !== null && (
        <Button kind="quiet" onPress={() => onChange(null)}>
          {t('settings.pagesPage.removeLogo')}
        </Button>
      )}
      {problem !== null && (
        <p className="pages-fault" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    // A data address: what the file holds stands after the first comma.
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
