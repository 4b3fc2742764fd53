import { describe, expect, it } from 'vitest'
import { readLexiconCsv, writeLexiconCsv } from '../../../../src/services/checks/lexiconCsv.ts'
import { starterLexicon } from '../../../../src/services/checks/starterLexicon.ts'
import { plainLine } from '../../../../src/shared/checks/CheckedLine.ts'
import { deskLexicon } from '../../../../src/shared/checks/lexicon/deskLexicon.ts'
import { expandVariant } from '../../../../src/shared/checks/lexicon/expandVariant.ts'
import type { LexiconEntry } from '../../../../src/shared/checks/lexicon/LexiconEntry.ts'
import { LexiconMatcher } from '../../../../src/shared/checks/lexicon/LexiconMatcher.ts'
import { defaultHouseStyle } from '../../../../src/shared/desk/houseStyle.ts'

const entry = (approved: string, ...variants: string[]): LexiconEntry => ({
  approved,
  variants,
  note: '',
  language: 'ar',
  kind: 'place',
  source: '',
})

function fixed(text: string, ...entries: LexiconEntry[]): string {
  const found = new LexiconMatcher(entries).matches(plainLine(text))
  return found.reduceRight((now, { start, end, right }) => now.slice(0, start) + right + now.slice(end), text)
}

describe('the lexicon in a line', () => {
  it.each([
    ['وبيونغ يانغ', 'وبيونج يانج'],
    ['ببيونغ يانغ', 'ببيونج يانج'],
    ['لبيونغ-يانغ', 'لبيونج يانج'],
    ['فبيونغ يانغ', 'فبيونج يانج'],
    ['كبيونغ يانغ', 'كبيونج يانج'],
    ['بيونغ يانغي', 'بيونغ يانغي'],
    ['أبيونغ يانغ', 'أبيونغ يانغ'],
    ['بِيونغ يانغ', 'بيونج يانج'],
  ])('writes «%s» as «%s»', (written, right) => {
    expect(fixed(written, entry('بيونج يانج', 'بيون[غج] يان[غج]'))).toBe(right)
  })

  it.each([
    ['للكونغرس', 'للكونجرس'],
    ['والكونغرس', 'والكونجرس'],
    ['بالكونغرس', 'بالكونجرس'],
    ['وللكونغرس', 'وللكونجرس'],
  ])('knows the article after a particle: «%s» becomes «%s»', (written, right) => {
    expect(fixed(written, entry('الكونجرس', 'الكونغرس'))).toBe(right)
  })

  it('takes the longest variant, and leaves what any entry approves', () => {
    const names = [entry('سان بطرسبرج', 'سان بطرسبرغ'), entry('بطرسبرج', 'بطرسبرغ'), entry('ترمب', 'ترامب')]
    expect(fixed('من سان بطرسبرغ إلى بطرسبرغ', ...names)).toBe('من سان بطرسبرج إلى بطرسبرج')
    expect(fixed('قال ترمب', ...names, entry('ترامب', 'ترمب'))).toBe('قال ترمب')
  })
})

describe('a pattern', () => {
  it('stands for its spellings', () => {
    expect(expandVariant('بيون[غج]')).toEqual(['بيونغ', 'بيونج'])
    expect(expandVariant('(ال|)كونغو')).toEqual(['الكونغو', 'كونغو'])
    expect(expandVariant('أ?حمد')).toEqual(['أحمد', 'حمد'])
  })

  it.each([
    'بيون[غج',
    'بيون(غ',
    'غ)',
    '?غ',
    '[]',
    '(((((((غ)))))))',
    '[أبتثجحخد][أبتثجحخد][أبتثجحخد][أبتثجحخد]',
  ])('«%s» is refused', (pattern) => expect(expandVariant(pattern)).toBeNull())
})

describe('the lexicon as CSV', () => {
  it('comes back as it went, whatever stands in it', () => {
    const entries = [
      {
        ...entry('بيونج يانج', 'بيون[غج] يان[غج]', 'بيونغيانغ'),
        note: 'فاصلة, و"تنصيص"\nوسطر',
        source: '=1+1',
      },
    ]
    expect(readLexiconCsv(writeLexiconCsv(entries))).toEqual({ entries, refused: [] })
  })

  it('is read with semicolons between the columns and Arabic heads, and names the rows that it cannot take', () => {
    const read = readLexiconCsv(
      'المعتمد;الصور;ملاحظة\r\nزغرب;زاغرب|زجرب;\r\n;شيء;\r\nبرن;;\r\nنمط;بيون[غ;\r\n',
    )
    expect(read?.entries).toMatchObject([{ approved: 'زغرب', variants: ['زاغرب', 'زجرب'] }])
    expect(read?.refused.map(({ line, problem }) => [line, problem])).toEqual([
      [3, 'approvedMissing'],
      [4, 'variantsMissing'],
      [5, 'patternUnreadable'],
    ])
    expect(readLexiconCsv('اسم,غيره\nأ,ب')).toBeNull()
    const bracketed = readLexiconCsv('المعتمد;الصور\nزغرب;زا(غ|ق)رب|زجرب')
    expect(bracketed?.entries[0]?.variants).toEqual(['زا(غ|ق)رب', 'زجرب'])
    // The square of this would keep the test until it is given up.
    const bars = readLexiconCsv(`المعتمد;الصور\nزغرب;${'|'.repeat(1_000_000)}`)
    expect(bars?.refused).toMatchObject([{ problem: 'variantsMissing' }])
  })
})

describe('the starter lexicon', () => {
  it('has more than 300 places and persons, each with its source, and no two that contradict each other', () => {
    const names = starterLexicon().filter(({ kind }) => kind === 'place' || kind === 'person')
    expect(names.length).toBeGreaterThan(300)
    expect(names.filter(({ source }) => source === '')).toEqual([])
    const settled = new Map<string, string>()
    for (const { approved, variants } of names) {
      for (const spelling of variants.flatMap((variant) => expandVariant(variant) ?? [])) {
        expect(settled.get(spelling) ?? approved, spelling).toBe(approved)
        settled.set(spelling, approved)
      }
    }
  })

  it('gives way to the desk, and goes where the desk switches it off', () => {
    const own = [entry('بيونغ يانغ', 'بيونج يانج')]
    const matcher = new LexiconMatcher(deskLexicon(own, starterLexicon(), defaultHouseStyle))
    expect(matcher.matches(plainLine('زار بيونج يانج')).map(({ right }) => right)).toEqual(['بيونغ يانغ'])
    const off = { ...defaultHouseStyle, starterPlaces: false, starterPeople: false }
    expect(deskLexicon([], starterLexicon(), off)).toEqual([])
  })
})
