import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PagePreview } from '../../../shared/contract/publishing.ts'
import './ShareCardsView.css'

/** How search engines and social networks will show the page, with what they cut. */
export function ShareCardsView({ page }: { page: PagePreview }) {
  const { t } = useTranslation()
  const { cards, direction, language } = page
  const { search, share, address, siteName } = cards
  const isCut = search.title.isCut || share.title.isCut
  return (
    <Group className="share-cards" aria-label={t('preview.cards')} tabIndex={0}>
      <h3>{t('preview.searchResult')}</h3>
      <article className="search-card" dir={direction} lang={language}>
        <p className="search-card-site">
          {siteName !== '' && <strong>{siteName}</strong>}
          <bdi dir="ltr">{address === '' ? t('preview.noAddress') : address}</bdi>
        </p>
        <p className="search-card-title">{search.title.text}</p>
        <p>{search.description.text}</p>
      </article>
      <h3>{t('preview.shareCard')}</h3>
      <article className="share-card" dir={direction} lang={language}>
        {cards.image === 'shown' && <img className="share-card-image" src={leadImageOf(page)} alt="" />}
        <p className="share-card-site">
          <bdi dir="ltr">{address === '' ? t('preview.noAddress') : address.split(' ')[0]}</bdi>
        </p>
        <p className="share-card-title">{share.title.text}</p>
        <p>{share.description.text}</p>
      </article>
      {cards.image === 'noAddress' && <p className="share-cards-hint">{t('preview.imageNoAddress')}</p>}
      {cards.image === 'inPage' && <p className="share-cards-hint">{t('preview.imageInPage')}</p>}
      <p className="share-cards-hint">{t(isCut ? 'preview.isCut' : 'preview.isWhole')}</p>
    </Group>
  )
}

/** The first image of the page, which stands in it. */
function leadImageOf({ body }: PagePreview): string | undefined {
  return /<figure class="image"[^>]*>\s*<img src="(data:[^"]*)"/.exec(body)?.[1]
}
