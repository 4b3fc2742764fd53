import { describe, expect, it } from 'vitest'
import { articlePage } from '../../../../src/services/export/articlePage.ts'
import type { ImagePlace } from '../../../../src/services/export/manner.ts'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import { shareCards } from '../../../../src/services/publishing/shareCards.ts'
import { builtInTheme } from '../../../../src/services/theme/themeFolders.ts'
import type { Article } from '../../../../src/shared/article/article.ts'
import { type DeskSettings, defaultDeskSettings } from '../../../../src/shared/desk/deskSettings.ts'
import { sampleAssets, sampleImageId } from '../../../harness/sampleImages.ts'
import { withBlocks } from './samples.ts'

const png = sampleImageId('png')
const file = sampleAssets.get(png)
if (file === undefined) throw new Error('There is no such sample.')

const shown: Article = {
  ...withBlocks({
    type: 'figure',
    id: 'f',
    direction: 'rtl',
    asset: png,
    alt: 'سدّ «الغدير»',
    credit: '',
    caption: null,
  }),
  assets: [{ id: png, ...file, alt: 'سدّ «الغدير»', caption: '', credit: '' }],
}
const at = (canonicalUrl: string | null): Article => ({
  ...shown,
  metadata: { ...shown.metadata, canonicalUrl },
})
const desk = (siteAddress: string | null): DeskSettings => ({
  ...defaultDeskSettings,
  pages: { ...defaultDeskSettings.pages, siteAddress },
})

function headOf(article: Article, place: ImagePlace, siteAddress: string | null = null) {
  const page = articlePage(article, desk(siteAddress), builtInTheme(), place)
  const meta = (name: string) =>
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(page)?.[1]
  const json = JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(page)?.[1] ?? '')
  return { meta, image: json.image }
}

describe('The image of a page that is shared', () => {
  it('is that of the first figure, at the address that its file has beside the page', () => {
    const { meta, image } = headOf(at('https://example.com/news/dam'), 'beside')
    const [beside] = renderArticle(shown, 'html', undefined, undefined, undefined, 'beside').beside
    expect(beside?.path).toMatch(/^images\/[0-9a-f]{32}\.png$/)
    const address = `https://example.com/news/${beside?.path}`
    expect(meta('og:image')).toBe(address)
    expect([meta('og:image:width'), meta('og:image:height'), meta('og:image:type')]).toEqual([
      '3',
      '2',
      'image/png',
    ])
    expect([meta('og:image:alt'), meta('twitter:image:alt')]).toEqual(['سدّ «الغدير»', 'سدّ «الغدير»'])
    expect([meta('twitter:card'), meta('twitter:image')]).toEqual(['summary_large_image', address])
    expect(image).toEqual({ '@type': 'ImageObject', url: address, caption: 'سدّ «الغدير»' })
  })

  it('is in the folder of the desk’s site where the piece has no address of its own', () => {
    const { meta } = headOf(at(null), 'beside', 'https://example.com/pages')
    expect(meta('og:image')).toMatch(/^https:\/\/example\.com\/pages\/images\/[0-9a-f]{32}\.png$/)
  })

  it.each<[string, Article, ImagePlace]>([
    ['whose address nobody knows', at(null), 'beside'],
    ['that has its images inside', at('https://example.com/a'), 'inline'],
    ['without an image', { ...at('https://example.com/a'), assets: [] }, 'beside'],
  ])('is left out of a page %s', (_, article, place) => {
    const { meta, image } = headOf(article, place)
    expect([meta('og:image'), meta('twitter:image'), image]).toEqual([undefined, undefined, undefined])
    expect(meta('twitter:card')).toBe('summary')
  })

  it('is in the preview of the card only where it will be there, or says what is missing', () => {
    const beside: DeskSettings = {
      ...defaultDeskSettings,
      finishing: {
        ...defaultDeskSettings.finishing,
        profiles: defaultDeskSettings.finishing.profiles.map((each) => ({
          ...each,
          folder: 'موقع',
          images: 'beside',
        })),
      },
    }
    expect(shareCards({ ...shown, assets: [] }, beside).image).toBe('none')
    expect(shareCards(at(null), beside).image).toBe('noAddress')
    expect(shareCards(at('https://example.com/a'), desk(null)).image).toBe('inPage')
    expect(shareCards(at('https://example.com/a'), beside).image).toBe('shown')
  })
})
