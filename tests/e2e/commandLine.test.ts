import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { projectFolder } from '../../scripts/buildPaths.ts'
import { buildProgram } from '../../scripts/buildProgram.ts'
import { articleSchema } from '../../src/shared/article/article.ts'
import { runCommand } from './runCommand.ts'

const headline = 'الميناء القديم يفتح أبوابه من جديد'
const text = [
  headline,
  'افتُتح أمس الميناء القديم بعد أربع سنوات من أعمال الترميم التي شملت الأرصفة والمخازن والمنارة.',
  'ما الذي تغيّر في الميناء',
  'صار للمشاة طريق يمتد على طول الواجهة البحرية، ونُقلت حركة الشاحنات إلى مدخل خارج المدينة.',
  'خاتمة',
  'يعود الميناء بذلك إلى أهل المدينة بعد غياب طويل، ويبقى السؤال عن صيانته في السنوات المقبلة.',
  '',
].join('\n')

let folder: string
let data: string
const at = (name: string) => join(folder, name)
const run = (...words: string[]) => runCommand(words, { cwd: folder, data })

beforeAll(() => {
  if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program could not be built.')
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-e2e-'))
  data = at('archive')
  writeFileSync(at('خبر.txt'), text)
  utimesSync(at('خبر.txt'), new Date('2025-03-01T08:00:00Z'), new Date('2025-03-01T08:00:00Z'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('tahrir convert', () => {
  it('writes one file to standard output and nothing to the disk', () => {
    const json = run('convert', 'خبر.txt', '--to', 'json', '--status', 'ready')
    expect(json).toMatchObject({ status: 0, notes: [] })
    const article = articleSchema.parse(JSON.parse(json.output))
    expect(article.headline.content.map((piece) => piece.text).join('')).toBe(headline)
    expect(article).toMatchObject({ language: 'ar', status: 'ready', updatedAt: '2025-03-01T08:00:00.000Z' })
    expect(article.conclusion).not.toBeNull()

    const html = run('convert', 'خبر.txt', '--to', 'html')
    expect(html.output).toMatch(/^<!doctype html>/i)
    expect(html.output).toContain(headline)
    const fragment = run('convert', 'خبر.txt', '--to', 'fragment')
    expect(fragment.output).not.toMatch(/<html/i)
    expect(fragment.output).toContain(headline)
    expect(readdirSync(folder)).toEqual(['خبر.txt'])
  })

  it('gives the same bytes for the same file', () => {
    for (const format of ['json', 'html', 'fragment']) {
      const words = ['convert', 'خبر.txt', '--to', format]
      expect(run(...words).output).toBe(run(...words).output)
    }
  })

  it('takes its own JSON back in and gives the same bytes out', () => {
    const first = run('convert', 'خبر.txt', '--to', 'json').output
    writeFileSync(at('خبر.json'), first)
    expect(run('convert', 'خبر.json', '--to', 'json').output).toBe(first)
  })

  it('names results after their files, keeps equal names apart and goes on after a bad file', () => {
    mkdirSync(at('desk'))
    writeFileSync(at('desk/خبر.txt'), text.replace('أمس', 'اليوم'))
    const result = run('convert', 'خبر.txt', 'nowhere.txt', 'desk/خبر.txt', '--to', 'json', '--out', 'out')
    expect(result).toEqual({ status: 2, output: '', notes: ['There is no file “nowhere.txt”.'] })
    expect(readdirSync(at('out')).sort()).toEqual(['خبر-2.json', 'خبر.json'])
    expect(readFileSync(at('out/خبر-2.json'), 'utf8')).toContain('اليوم')
  })

  it('never writes over what it reads', () => {
    writeFileSync(at('خبر.json'), run('convert', 'خبر.txt', '--to', 'json').output)
    const before = readFileSync(at('خبر.json'))
    expect(run('convert', 'خبر.json', '--to', 'json', '--status', 'ready', '--out', '.').status).toBe(0)
    expect(readFileSync(at('خبر.json'))).toEqual(before)
    expect(JSON.parse(readFileSync(at('خبر-2.json'), 'utf8')).status).toBe('ready')
  })

  it('ends quietly where nobody reads its output to the end', async () => {
    writeFileSync(at('long.txt'), text.repeat(2000))
    const bin = join(projectFolder, 'bin', 'tahrir.cjs')
    const child = spawn(process.execPath, [bin, 'convert', 'long.txt', '--to', 'json'], { cwd: folder })
    const notes: Buffer[] = []
    child.stderr.on('data', (chunk) => notes.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'exit')
    expect([code, Buffer.concat(notes).toString()]).toEqual([0, ''])
  })
})

describe('tahrir on bad input', () => {
  const bad: [name: string, make: (path: string) => void, said: RegExp][] = [
    ['empty.txt', (path) => writeFileSync(path, ''), /empty/],
    ['blank.txt', (path) => writeFileSync(path, ' \n\t\r\n'), /empty/],
    ['photo.txt', (path) => writeFileSync(path, jpeg()), /neither text nor/],
    ['huge.txt', (path) => writeFileSync(path, 'ميناء '.repeat(2 * 1024 * 1024)), /larger than the limit/],
    ['cut.json', (path) => writeFileSync(path, exported().slice(0, 700)), /cut off or damaged/],
    ['next.json', (path) => writeFileSync(path, exported().replace('"version": 1', '"version": 99')), /99/],
    ['list.json', (path) => writeFileSync(path, '[1, 2, 3]'), /not an article/],
    ['folder', (path) => mkdirSync(path), /is a folder/],
    ['nowhere.txt', () => {}, /no file/],
    ['closed.txt', (path) => writeFileSync(path, text, { mode: 0 }), /no permission/],
  ]
  const exported = () => run('convert', 'خبر.txt', '--to', 'json').output

  for (const [name, make, said] of bad) {
    it(`says what is wrong with ${name}, ends with 2 and leaves nothing behind`, () => {
      make(at(name))
      const before = readdirSync(folder).sort()
      for (const words of [
        ['convert', name, '--to', 'html'],
        ['convert', name, '--to', 'json', '--out', 'out'],
      ]) {
        const result = run(...words)
        expect(result.notes).toEqual([expect.stringMatching(said)])
        expect(result.notes[0]).toContain(`“${name}”`)
        expect(result).toMatchObject({ status: 2, output: '' })
        expect(readdirSync(folder).sort()).toEqual(before)
      }
      const arabic = runCommand(['import', name], { cwd: folder, data, language: 'ar' })
      expect(arabic).toMatchObject({ status: 2, output: '', notes: [expect.stringContaining(`«${name}»`)] })
      expect(run('list', '--json').output).toBe('[]\n')
    })
  }
})

describe.runIf(process.platform === 'linux')('tahrir on what is no ordinary file', () => {
  it('reads a pipe', () => {
    const command = '"$0" "$1" convert <(cat "$2") --to html'
    const words = ['-c', command, process.execPath, join(projectFolder, 'bin', 'tahrir.cjs'), at('خبر.txt')]
    const result = spawnSync('bash', words, { encoding: 'utf8', cwd: folder })
    expect(result.stderr).toBe('')
    expect(result.stdout).toContain(headline)
  })

  it('does not read a device without end to the end of the memory', () => {
    expect(run('convert', '/dev/zero', '--to', 'json')).toEqual({
      status: 2,
      output: '',
      notes: ['The file “/dev/zero” is larger than the limit of 64 MB.'],
    })
  })
})

describe('tahrir with an archive', () => {
  it('imports, lists, shows and exports', () => {
    const [id = '', shown] = run('import', 'خبر.txt').output.trimEnd().split('\t')
    expect(shown).toBe(headline)
    writeFileSync(
      at('other.txt'),
      'سوق السمك ينتقل إلى مبنى جديد\nينتقل السوق في الصيف إلى مبنى أوسع قرب المحطة.\n',
    )
    const second = run('import', 'other.txt', 'nowhere.txt')
    expect(second).toMatchObject({ status: 2, notes: ['There is no file “nowhere.txt”.'] })
    const [otherId = ''] = second.output.split('\t')

    const listed = JSON.parse(run('list', '--json').output)
    expect(listed.map((entry: { id: string }) => entry.id).sort()).toEqual([id, otherId].sort())
    const found = JSON.parse(run('list', 'الميناء', '--json').output)
    expect(found).toEqual([
      {
        id,
        headline,
        status: 'draft',
        language: 'ar',
        words: expect.any(Number),
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      },
    ])
    expect(run('list', '--status', 'ready', '--json').output).toBe('[]\n')
    expect(run('list', 'سوق السمك').output).toMatch(new RegExp(`^${otherId}\tdraft\t.*\tسوق السمك .*\n$`))

    const article = articleSchema.parse(JSON.parse(run('show', id, '--json').output))
    expect(article.id).toBe(id)
    const read = run('show', id).output.split('\n')
    expect(read[0]).toBe(headline)
    for (const line of text.split('\n')) expect(read).toContain(line)

    expect(run('export', id, '--to', 'json', '--out', 'out')).toEqual({ status: 0, output: '', notes: [] })
    const [name = ''] = readdirSync(at('out'))
    expect(readFileSync(at(`out/${name}`), 'utf8')).toBe(run('show', id, '--json').output)
    expect(run('export', '--all', '--to', 'html', '--out', 'pages').status).toBe(0)
    expect(readdirSync(at('pages'))).toHaveLength(2)

    expect(run('export', '--all', '--to', 'html', '--theme', 'modern', '--index', '--out', 'site')).toEqual({
      status: 0,
      output: '',
      notes: [],
    })
    expect(readdirSync(at('site'))).toEqual(
      expect.arrayContaining(['feed.xml', 'index.html', 'tahrir-files.json']),
    )
    expect(readFileSync(at('site/index.html'), 'utf8')).toContain('Vazirmatn')
    expect(run('export', id, '--profile', 'HTML').status).toBe(0)
    expect(readdirSync(join(data, 'exports', 'page'))).toHaveLength(4)
    expect(run('export', id, '--profile', 'الموقع')).toMatchObject({
      status: 2,
      notes: [expect.stringContaining('HTML')],
    })
    expect(run('export', id, '--to', 'html', '--theme', 'lost', '--out', 'lost').status).toBe(2)
    expect(existsSync(at('lost'))).toBe(false)

    expect(run('export', id, 'nobody', '--to', 'html', '--out', 'some')).toMatchObject({
      status: 2,
      notes: [expect.stringContaining('nobody')],
    })
    expect(readdirSync(at('some'))).toHaveLength(1)
  })

  it('gives an article that is imported again a new id, and leaves the first as it was', () => {
    const [id = ''] = run('import', 'خبر.txt').output.split('\t')
    run('export', id, '--to', 'json', '--out', 'out')
    const [name = ''] = readdirSync(at('out'))
    const before = run('show', id, '--json').output
    const [copy = ''] = run('import', `out/${name}`).output.split('\t')
    expect(copy).not.toBe(id)
    expect(run('show', id, '--json').output).toBe(before)
    expect(run('export', '--all', '--to', 'json', '--out', 'all').status).toBe(0)
    expect(readdirSync(at('all'))).toHaveLength(2)
  })

  it('says that an archive of a newer program is not opened, and leaves it as it is', () => {
    run('list')
    const database = readdirSync(data).find((name) => name.endsWith('.sqlite')) ?? ''
    const sqlite = `import Database from 'better-sqlite3'; new Database(process.argv[1]).pragma('user_version = 99')`
    const node = ['--input-type=module', '-e', sqlite, join(data, database)]
    expect(spawnSync(process.execPath, node, { cwd: projectFolder }).status).toBe(0)
    const before = readFileSync(join(data, database))
    expect(run('list')).toMatchObject({
      status: 2,
      output: '',
      notes: [expect.stringMatching(/newer version/)],
    })
    expect(readFileSync(join(data, database))).toEqual(before)
  })
})

describe('tahrir serve', () => {
  it('prints one line, lets a browser in by it, and ends cleanly when told to', async () => {
    const bin = join(projectFolder, 'bin', 'tahrir.cjs')
    const env = { ...process.env, TAHRIR_DATA: data, TAHRIR_LANGUAGE: 'en' }
    const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], { cwd: folder, env })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    await once(child.stdout, 'data')
    const entry = await fetch(output.trim(), { redirect: 'manual' })
    expect(entry.status).toBe(303)
    const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? ''
    const page = await fetch(new URL('/', output.trim()), { headers: { cookie } })
    expect(await page.text()).toMatch(/<!doctype html>/i)

    const port = new URL(output.trim()).port
    const taken = runCommand(['serve', '--port', port], { cwd: folder, data: at('another') })
    expect(taken).toMatchObject({ status: 2, output: '', notes: [expect.stringContaining(port)] })

    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(output).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}\n$/)
    expect(existsSync(join(data, 'browser-host.json'))).toBe(false)
    expect(readdirSync(data).sort()).toEqual(['host.lock', 'logs', 'tahrir.sqlite'])
  })
})

describe('npm start', () => {
  it('becomes the browser host where there is no display, and says so in one sentence', async () => {
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
    const child = spawn(process.execPath, [join(projectFolder, 'scripts', 'start.ts'), '--port', '0'], {
      cwd: folder,
      env: { ...env, TAHRIR_DATA: data, TAHRIR_LANGUAGE: 'en', ELECTRON_OVERRIDE_DIST_PATH: at('nowhere') },
    })
    let output = ''
    let notes = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      notes += chunk
    })
    await once(child.stdout, 'data')
    expect((await fetch(output.trim(), { redirect: 'manual' })).status).toBe(303)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(output).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}\n$/)
    expect(notes).toContain('Tahrir runs in the browser, since')
  })
})

/** The beginning of a JPEG file, and bytes as its compressed image has them. */
function jpeg(): Buffer {
  const noise = Buffer.alloc(20_000)
  for (let index = 0, seed = 7; index < noise.length; index += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    noise[index] = seed >> 16
  }
  return Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb0043', 'hex'), noise])
}
