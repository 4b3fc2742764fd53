import { setTimeout as wait } from 'node:timers/promises'
import type { TahrirClient } from '../../../src/shared/contract/contract.ts'
import { FloodedArticle } from '../FloodedArticle.ts'
import { OpenArticle, type TypedArticle } from '../OpenArticle.ts'
import type { ServedProgram } from '../serveInChild.ts'

/** What must hold after a kill, as far as the program has acknowledged it. */
export interface Promised {
  article: TypedArticle | null
  /** Whether it is typed as a person does, so that it is asked how much of it is not yet saved. */
  isTyped: boolean
  /** Articles that were said to be imported. */
  imported: string[]
  /** Backups that were said to be whole. */
  backups: string[]
  /** The headlines that the archive may have after a restore that was under way: before it, or after. */
  restoring: boolean
}

export type Activity = (
  program: ServedProgram,
  client: TahrirClient,
  promised: Promised,
  articleId: string,
) => Promise<void>

const words = 'وصلت القافلة إلى المدينة قبل الفجر بساعة واستقبلها الأهالي عند بابها الشرقي '.split(' ')
const isAlive = ({ child }: ServedProgram) => child.signalCode === null && child.exitCode === null

async function openArticle(
  client: TahrirClient,
  promised: Promised,
  id: string,
  isTyped = true,
): Promise<TypedArticle | null> {
  const article = isTyped ? new OpenArticle(client, id) : new FloodedArticle(client, id)
  if (!(await article.open())) return null
  promised.article = article
  promised.isTyped = isTyped
  return article
}

/** What the program is doing when it is killed. Each goes on until the program is gone. */
export const activities: Record<string, Activity> = {
  async typing(program, client, promised, id) {
    const article = await openArticle(client, promised, id)
    if (article === null) return
    for (let count = 0; isAlive(program); count += 1) {
      article.type(words[count % words.length] ?? '')
      article.type(' ')
      await wait(5)
    }
  },

  async compacting(program, client, promised, id) {
    const article = await openArticle(client, promised, id, false)
    if (article === null) return
    while (isAlive(program)) {
      // Beyond 500 updates a log is compacted while the article is open; closing compacts it too.
      for (let count = 0; count < 180 && isAlive(program); count += 1) article.type('ت')
      await wait(2)
    }
  },

  async closing(program, client, promised, id) {
    while (isAlive(program)) {
      const article = await openArticle(client, promised, id)
      if (article === null) return
      for (let count = 0; count < 20; count += 1) article.type('غ')
      await wait(10)
      while (article.savedLength < article.text.length && isAlive(program)) await wait(2)
      await Promise.race([article.close(), wait(500)])
    }
  },

  async importing(program, client, promised) {
    for (let count = 0; isAlive(program); count += 1) {
      const text = `خبر مستورد ${count}\nهذا نص الخبر المستورد رقم ${count}، وفيه جملة ثانية عن المدينة.`
      const call = client.call('transfers.import', { name: 'a.txt', bytes: new TextEncoder().encode(text) })
      const reply = await Promise.race([call, wait(1000)])
      if (reply?.ok) promised.imported.push(reply.value.id)
      await wait(1)
    }
  },

  async backingUp(program, client, promised, id) {
    const article = await openArticle(client, promised, id)
    if (article === null) return
    while (isAlive(program)) {
      article.type('ن')
      const reply = await Promise.race([client.call('backups.create', {}), wait(2000)])
      if (reply?.ok) promised.backups.push(reply.value.name)
      await wait(1)
    }
  },

  async restoring(program, client, promised) {
    promised.restoring = true
    const listed = await client.call('backups.list', {})
    const rows = listed.ok ? listed.value.backups : []
    for (let count = 0; isAlive(program) && rows.length > 0; count += 1) {
      const name = rows[count % rows.length]?.name ?? ''
      await Promise.race([client.call('backups.restore', { name }), wait(2000)])
      await wait(1)
    }
  },
}
