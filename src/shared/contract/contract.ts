import type { Client } from '../rpc/createClient.ts'
import type { Caller, Services } from '../rpc/serve.ts'
import { articlesEvents, articlesMethods } from './articles.ts'
import { assetsMethods } from './assets.ts'
import { backupsEvents, backupsMethods } from './backups.ts'
import { checksMethods } from './checks.ts'
import { deskEvents, deskMethods } from './desk.ts'
import { lexiconEvents, lexiconMethods } from './lexicon.ts'
import { libraryMethods } from './library.ts'
import { personMethods } from './person.ts'
import { publishingEvents, publishingMethods } from './publishing.ts'
import { systemEvents, systemMethods } from './system.ts'
import { templatesMethods } from './templates.ts'
import { topicsMethods } from './topics.ts'
import { transfersMethods } from './transfers.ts'
import { trashEvents, trashMethods } from './trash.ts'
import { versionsEvents, versionsMethods } from './versions.ts'
import { viewsMethods } from './views.ts'
import { wordsEvents, wordsMethods } from './words.ts'

/** All that crosses between the renderer and its host. */
export const contract = {
  methods: {
    ...systemMethods,
    ...articlesMethods,
    ...transfersMethods,
    ...deskMethods,
    ...backupsMethods,
    ...trashMethods,
    ...versionsMethods,
    ...checksMethods,
    ...lexiconMethods,
    ...wordsMethods,
    ...personMethods,
    ...topicsMethods,
    ...assetsMethods,
    ...publishingMethods,
    ...libraryMethods,
    ...viewsMethods,
    ...templatesMethods,
  },
  events: {
    ...systemEvents,
    ...articlesEvents,
    ...deskEvents,
    ...backupsEvents,
    ...trashEvents,
    ...versionsEvents,
    ...lexiconEvents,
    ...wordsEvents,
    ...publishingEvents,
  },
} as const

export type TahrirContract = typeof contract
export type TahrirClient = Client<TahrirContract>
export type TahrirCaller = Caller<TahrirContract>
export type TahrirServices = Services<TahrirContract>
