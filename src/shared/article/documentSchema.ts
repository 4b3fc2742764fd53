import { Schema } from 'prosemirror-model'
import { type MarkName, markSpecs, type NodeName, nodeSpecs } from './documentSpecs.ts'

/** The schema of the document. Apart from its specs, which are also read where there is no editor. */
export const documentSchema = new Schema<NodeName, MarkName>({ nodes: nodeSpecs, marks: markSpecs })
