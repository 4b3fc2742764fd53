import { z } from 'zod'
import { articleSchema, assetSchema, conclusionSchema, sectionSchema, statisticsSchema } from './article.ts'
import { blockIdSchema, blockSchema } from './block.ts'
import { directionSchema } from './direction.ts'
import { lineSchema, markSchema, runSchema } from './inline.ts'
import { languageSchema } from './language.ts'
import { addressSchema, creditSchema } from './metadata.ts'
import { statusSchema } from './status.ts'

/** Named parts of the schema, each with a sentence on what it is. */
const parts = z.registry<{ id?: string; description: string }>()
parts.add(directionSchema, {
  id: 'Direction',
  description: 'A direction of reading, resolved: never automatic.',
})
parts.add(statusSchema, {
  id: 'Status',
  description: 'Where the piece stands; it is finished when ready, published or corrected.',
})
parts.add(languageSchema, {
  id: 'LanguageTag',
  description: 'A language tag (BCP 47), without the tags that were registered whole, such as i-klingon.',
})
parts.add(addressSchema, {
  id: 'Address',
  description: 'An http, https, mailto or tel address that the URL standard can parse.',
})
parts.add(blockIdSchema, { id: 'BlockId', description: 'Names a block; no two in an article are the same.' })
parts.add(markSchema, {
  id: 'Mark',
  description: 'A mark on a run of text. `bdi` isolates the run from the text around it.',
})
parts.add(runSchema, {
  id: 'Run',
  description: 'Text with the same marks throughout. A line break in a block is the character U+000A.',
})
parts.add(lineSchema, {
  id: 'Line',
  description:
    'A line or paragraph of text. `directionSet` says that a person chose the direction; else it came from the text.',
})
parts.add(blockSchema, {
  id: 'Block',
  description: 'A block of text; lists, quotations and tables hold blocks.',
})
parts.add(sectionSchema, {
  id: 'Section',
  description: 'A heading and what follows it. Only the first section may lack a heading.',
})
parts.add(conclusionSchema, {
  id: 'Conclusion',
  description: 'The last section, which concludes the article.',
})
parts.add(creditSchema, { id: 'Credit', description: "The publisher's lines under the article." })
parts.add(assetSchema, { id: 'Asset', description: 'An image, addressed by the SHA-256 of its bytes.' })
parts.add(statisticsSchema, {
  id: 'Statistics',
  description: 'Counted at the export; an import counts anew.',
})

type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * The JSON Schema (2020-12) of the program's own format. It takes what `articleSchema` takes, save that
 * it cannot tell whether an address parses, and leaves lengths a little wider (JSON Schema counts code
 * points, the program UTF-16 units).
 */
export function articleJsonSchema(): JsonSchema {
  const {
    $schema,
    $defs = {},
    properties = {},
    ...rest
  } = z.toJSONSchema(articleSchema, {
    metadata: parts,
    io: 'input',
    override: ({ jsonSchema }) => {
      // The pattern beside it says the same and does not ask for seconds.
      if (jsonSchema.format === 'date-time') delete jsonSchema.format
    },
  })
  const section = { $ref: '#/$defs/Section' }
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: 'urn:tahrir:article:1',
    title: 'Tahrir article, version 1',
    description: 'An article of a newsroom as the program Tahrir exports and imports it: docs/formats.md.',
    ...rest,
    properties: {
      ...properties,
      sections: {
        type: 'array',
        prefixItems: [section],
        items: { ...section, type: 'object', properties: { heading: { type: 'object' } } },
      },
    },
    $defs: {
      ...$defs,
      LanguageTag: { ...asObject($defs['LanguageTag']), pattern: languageTag },
      Address: { ...asObject($defs['Address']), pattern: safeScheme },
    },
  }
}

const languageTag =
  '^([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$'
const safeScheme = '^\\s*([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):'

function asObject(schema: JsonSchema | boolean | undefined): JsonSchema {
  return typeof schema === 'object' ? schema : {}
}
