import { replicaOf, setField, type World } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'

/** An article that is ready, and may not go out for as long as these tests run. */
export async function readyUnderEmbargo(world: World) {
  const { client, id } = await world.pageWithArticle()
  const doc = replicaOf(expectValue(await client.call('articles.open', { id })).state)
  const update = setField(doc, 'embargo', '2999-01-01T06:00:00+03:00')
  expectValue(await client.call('articles.update', { id, update }))
  expectValue(await client.call('articles.setStatus', { id, status: 'inReview' }))
  expectValue(await client.call('articles.setStatus', { id, status: 'ready' }))
  return { client, id }
}
