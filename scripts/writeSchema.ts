import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { articleJsonSchema } from '../src/shared/article/articleJsonSchema.ts'

const file = resolve(import.meta.dirname, '../docs/article.schema.json')
writeFileSync(file, `${JSON.stringify(articleJsonSchema(), null, 2)}\n`)
process.stdout.write(`${file}\n`)
