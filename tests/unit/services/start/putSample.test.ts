import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listArticles } from '../../../../src/services/library/listArticles.ts'
import { putSample } from '../../../../src/services/start/putSample.ts'
import { fillStore } from '../../../harness/filledStore.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'

let given: ReturnType<typeof temporaryStore>
beforeEach(() => {
  given = temporaryStore()
})
afterEach(() => given.dispose())

const headlines = () => {
  const reply = listArticles(given.store, { limit: 10 })
  return reply.ok ? reply.value.rows.map(({ headline }) => headline) : []
}

describe('the sample piece', () => {
  it('is there at the first start, and never comes back once it is deleted', () => {
    expect(putSample(given.store, {})).toEqual({ ok: true, value: { isPut: true } })
    expect(headlines()).toEqual([expect.stringContaining('مكتبة الحي')])
    given.store.writer.exec('DELETE FROM articles')
    expect(putSample(given.store, {})).toEqual({ ok: true, value: { isPut: false } })
    expect(headlines()).toEqual([])
  })

  it('does not come into an archive that has articles, nor where TAHRIR_SAMPLE says none', () => {
    fillStore(given.store, 1)
    expect(putSample(given.store, {})).toEqual({ ok: true, value: { isPut: false } })
    const other = temporaryStore()
    expect(putSample(other.store, { TAHRIR_SAMPLE: 'none' })).toEqual({ ok: true, value: { isPut: false } })
    expect(putSample(other.store, {})).toEqual({ ok: true, value: { isPut: false } })
    other.dispose()
  })
})
