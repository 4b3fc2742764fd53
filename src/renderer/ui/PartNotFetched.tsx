import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import './PartNotFetched.css'

/** In the place of a part of the screen whose script could not be fetched. */
export function PartNotFetched({ onAgain }: { onAgain(): void }) {
  const { t } = useTranslation()
  return (
    <div className="part-not-fetched" role="alert">
      <p>{t('program.partNotFetched')}</p>
      <Button onPress={onAgain}>{t('program.reload')}</Button>
    </div>
  )
}
