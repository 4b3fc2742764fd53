import type { Asset } from './article.ts'

/** An image as a file of an article holds it: what it is and, where they go along, its bytes in base64. */
export type AssetFile = Pick<Asset, 'mediaType' | 'width' | 'height' | 'data'>

/** The images of a file by their ids. */
export type AssetFiles = ReadonlyMap<string, AssetFile>
