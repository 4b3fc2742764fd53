import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTahrirHere } from '../../harness/runTahrirHere.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('tahrir convert --change', () => {
  it('changes the text before it goes out, in the order that was asked for, and says how much', async () => {
    const file = join(folder, 'piece.txt')
    writeFileSync(
      file,
      'عنوان الخبر\nبلغ الإنتـــاج ٣٫٥٪ عام ٢٠٢٤, و زاد في «القاهرة».\nراجع www.example.com/٢٠٢٤ للمزيد.\n',
    )
    const words = ['convert', file, '--to', 'text']
    const changes = ['digits:western', 'punctuation', 'waw', 'tatweel', 'quotes:curly'].flatMap((what) => [
      '--change',
      what,
    ])
    const changed = await runTahrirHere(join(folder, 'data'), [...words, ...changes])
    expect(changed).toMatchObject({ exitCode: 0, notes: ['piece.txt: places changed: 6'] })
    expect(changed.output).toContain('بلغ الإنتاج 3.5% عام 2024، وزاد في “القاهرة”.')
    expect(changed.output).toContain('www.example.com/٢٠٢٤')
    const plain = await runTahrirHere(join(folder, 'data'), words)
    expect(plain.output).toContain('الإنتـــاج ٣٫٥٪')
    expect(plain.notes).toEqual([])
  })
})
