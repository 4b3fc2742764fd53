import { z } from 'zod'
import type { DocumentNode } from './documentNode.ts'
import { type MarkName, markSpecs, type NodeName, nodeSpecs } from './documentSpecs.ts'

const attrs = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** A document as plain data, as it crosses between the screen and its host. */
export const documentNodeSchema: z.ZodType<DocumentNode, DocumentNode> = z.strictObject({
  type: z.enum(Object.keys(nodeSpecs) as [NodeName, ...NodeName[]]),
  attrs: attrs.exactOptional(),
  text: z.string().exactOptional(),
  marks: z
    .array(
      z.strictObject({
        type: z.enum(Object.keys(markSpecs) as [MarkName, ...MarkName[]]),
        attrs: attrs.exactOptional(),
      }),
    )
    .exactOptional(),
  get content() {
    return z.array(documentNodeSchema).exactOptional()
  },
})
