import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyStep, type Macro } from '../../../../src/shared/macros/macro.ts'
import { joinMacros, readMacroFile, writeMacroFile } from '../../../../src/shared/macros/macroFile.ts'

const macro = (name: string, find = 'أ'): Macro => ({
  id: name,
  name,
  note: 'للمكتب',
  steps: [{ ...emptyStep, find, replace: 'ب' }],
})

const problem = (content: unknown) => {
  const read = readMacroFile(typeof content === 'string' ? content : JSON.stringify(content))
  return read.ok ? null : read.problem
}

describe('a file of macros', () => {
  it('gives back what was written into it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[ابج\u064b"\\]{1,20}$/), { minLength: 1, maxLength: 5 }),
        (names) => {
          const macros = names.map((name) => macro(name, `${name}"\\n`))
          const read = readMacroFile(`\ufeff${writeMacroFile(macros)}`)
          expect(read.ok && read.macros).toEqual(macros.map(({ id: _id, ...shared }) => shared))
        },
      ),
    )
  })

  it('is refused as a whole, by what is wrong with it', () => {
    const file = {
      format: 'tahrir-macros',
      version: 1,
      macros: [{ name: 'م', note: '', steps: macro('م').steps }],
    }
    expect(problem(file)).toBeNull()
    expect(problem('{')).toEqual({ code: 'notJson' })
    expect(problem('')).toEqual({ code: 'notJson' })
    expect(problem('null')).toEqual({ code: 'notMacros' })
    expect(problem({ format: 'tahrir-article', version: 1 })).toEqual({ code: 'notMacros' })
    expect(problem({ ...file, version: 2 })).toEqual({ code: 'newer', version: '2' })
    expect(problem({ ...file, macros: [] })).toEqual({ code: 'damaged' })
    expect(problem({ ...file, macros: [{ ...macro('م'), __proto__: 1 }] })).toEqual({ code: 'damaged' })
    expect(problem({ ...file, macros: [...file.macros, ...file.macros] })).toEqual({ code: 'doubled' })
    const broken = { ...file.macros[0], steps: [{ ...emptyStep, kind: 'pattern', find: '(' }] }
    expect(problem({ ...file, macros: [broken] })).toEqual({ code: 'pattern', name: 'م', step: 1 })
    expect(problem(`"${'x'.repeat(4_000_001)}"`)).toEqual({ code: 'tooLarge' })
  })

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.json(), (content, macros) => {
        readMacroFile(content)
        readMacroFile(`{"format":"tahrir-macros","version":1,"macros":${macros}}`)
      }),
    )
  })

  it('joins the macros of the desk: one of the same name takes the place of the other', () => {
    const own = [macro('أول'), macro('ثان')]
    const { id: _id, ...changed } = macro('أول', 'ج')
    const { id: _other, ...fresh } = macro('ثالث')
    const joined = joinMacros(own, [changed, fresh], () => 'new')
    expect(joined).toEqual({
      macros: [{ ...changed, id: 'أول' }, own[1], { ...fresh, id: 'new' }],
      added: 1,
      replaced: 1,
    })
    const many = Array.from({ length: 100 }, (_, index) => macro(String(index)))
    expect(joinMacros(many, [fresh], () => 'new')).toBeNull()
  })
})
