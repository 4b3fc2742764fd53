import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TahrirServices } from '../../shared/contract/contract.ts'
import type { Topic } from '../../shared/contract/topics.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { readTopics } from '../../shared/topics/readTopics.ts'
import { resource } from '../export/resources.ts'

type TopicsService = Pick<TahrirServices, Extract<keyof TahrirServices, `topics.${string}`>>

const topics = resource((folder): Topic[] =>
  readTopics(JSON.parse(readFileSync(join(folder, 'topics', 'mediatopics.json'), 'utf8'))),
)

export function topicsService(): TopicsService {
  return { 'topics.list': () => succeed({ topics: topics() }) }
}
