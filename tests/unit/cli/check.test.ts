import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { findingSchema } from '../../../src/shared/checks/finding.ts'
import { runTahrirHere } from '../../harness/runTahrirHere.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-check-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...words: string[]) => runTahrirHere(join(folder, 'data'), words, 'ar')

function file(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

const good = [
  'افتتاح جسر جديد يربط ضفتي النهر',
  'افتتح الوزير صباح اليوم الجسر الجديد الذي يربط ضفتي النهر، بعد ثلاث سنوات من العمل المتواصل.',
]

describe('tahrir check', () => {
  it('ends with 0 where there is no error and with 1 where there is one, and makes no archive for a file', async () => {
    expect((await run('check', file('good.txt', ...good))).exitCode).toBe(0)
    const bad = await run(
      'check',
      file(
        'bad.txt',
        good[0] ?? '',
        'سافر الوزير الى القاهرة صباح اليوم في زيارة تستمر يومين، ويلتقي نظيره.',
      ),
    )
    expect(bad.exitCode).toBe(1)
    expect(bad.output).toContain('sections/0/blocks/0:12\tخطأ\thamza')
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  it('prints what it found as JSON of the promised shape, with places as written', async () => {
    const path = file(
      'places.txt',
      good[0] ?? '',
      'وصل الوفد الـى بيونغ يانغ , وقال ان الزيارة ناجحة جدًا ومثمرة لكل الأطراف المشاركة.',
    )
    const { exitCode, output } = await run('check', path, '--json')
    expect(exitCode).toBe(1)
    const { findings } = z.strictObject({ findings: z.array(findingSchema) }).parse(JSON.parse(output))
    const text = 'وصل الوفد الـى بيونغ يانغ , وقال ان الزيارة ناجحة جدًا ومثمرة لكل الأطراف المشاركة.'
    for (const { field, start, end, text: found } of findings.filter(
      ({ field }) => field === 'sections/0/blocks/0',
    )) {
      expect(text.slice(start, end), field).toBe(found)
    }
    expect(findings.map(({ code, text: found }) => [code, found])).toEqual(
      expect.arrayContaining([
        ['hamza', 'الـى'],
        ['house-style', 'بيونغ يانغ'],
        ['punctuation-latin', ','],
        ['hamza', 'ان'],
      ]),
    )
  })

  it('says what is wrong with a file that is not there or an article that is not there, and ends with 2', async () => {
    const lost = await run('check', join(folder, 'lost.txt'))
    expect(lost).toMatchObject({ exitCode: 2, output: '' })
    expect(lost.notes).toHaveLength(1)
    expect((await run('check', 'no-such-id')).exitCode).toBe(2)
  })

  it('checks an article of the archive', async () => {
    const path = file(
      'archived.txt',
      good[0] ?? '',
      'أعلنت الحكومه قرارها الجديد بشأن رسوم عبور الجسر بعد جلسة طويلة عقدتها أمس.',
    )
    const [id = ''] = (await run('import', path)).output.split('\t')
    const { exitCode, output } = await run('check', id, '--json')
    expect(exitCode).toBe(1)
    expect(JSON.parse(output)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ code: 'taa-marbuta', suggestions: ['الحكومة'] }),
      ]),
    })
  })
})
