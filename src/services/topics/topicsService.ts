import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { TahrirServices } from '../../shared/contract/contract.ts'
import type { Topic } from '../../shared/contract/topics.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { resource } from '../export/resources.ts'

type TopicsService = Pick<TahrirServices, Extract<keyof TahrirServices, `topics.${string}`>>

const fileSchema = z.object({
  topics: z.array(z.tuple([z.string(), z.string().nullable(), z.string(), z.string()])),
})

const topics = resource((folder): Topic[] => {
  const file: unknown = JSON.parse(readFileSync(join(folder, 'topics', 'mediatopics.json'), 'utf8'))
  return fileSchema.parse(file).topics.map(([code, parent, en, ar]) => ({ code, parent, en, ar }))
})

export function topicsService(): TopicsService {
  return { 'topics.list': () => succeed({ topics: topics() }) }
}
