import { z } from 'zod'
import { method } from '../rpc/contract.ts'
import { articleIdSchema } from './articles.ts'
import { uiLanguageSchema } from './system.ts'

export const builtInTemplates = ['breaking', 'report', 'interview', 'analysis'] as const
export type BuiltInTemplate = (typeof builtInTemplates)[number]

export const templateNameSchema = z.string().trim().min(1).max(100)

export const templatesMethods = {
  /** The desk's own templates by name. Each is an article that no list shows; it is opened and written like any other. */
  'templates.list': method(
    z.strictObject({}),
    z.strictObject({ templates: z.array(z.strictObject({ id: articleIdSchema, name: z.string() })) }),
    ['storeFailed'],
  ),
  /** Makes a template of an article as it is now. */
  'templates.save': method(
    z.strictObject({ id: articleIdSchema, name: templateNameSchema }),
    z.strictObject({ id: articleIdSchema }),
    ['articleMissing', 'documentUnreadable', 'storeFailed'],
  ),
  'templates.rename': method(
    z.strictObject({ id: articleIdSchema, name: templateNameSchema }),
    z.strictObject({}),
    ['templateMissing', 'storeFailed'],
  ),
  /** Ends a template; its text goes to the trash as an article. */
  'templates.remove': method(z.strictObject({ id: articleIdSchema }), z.strictObject({}), [
    'templateMissing',
    'documentUnreadable',
    'storeFailed',
  ]),
  /** A draft from one of the desk's templates. */
  'templates.use': method(z.strictObject({ id: articleIdSchema }), z.strictObject({ id: articleIdSchema }), [
    'templateMissing',
    'documentUnreadable',
    'storeFailed',
  ]),
  /** A draft from one of the program's own templates, in a language. */
  'templates.useBuiltIn': method(
    z.strictObject({ template: z.enum(builtInTemplates), language: uiLanguageSchema }),
    z.strictObject({ id: articleIdSchema }),
    ['storeFailed'],
  ),
} as const
