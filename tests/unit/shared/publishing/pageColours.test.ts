import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../../../src/shared/publishing/contrast.ts'
import { chosenPalettes, plainDesign } from '../../../../src/shared/publishing/deskDesign.ts'
import {
  contrastFaults,
  pageColours,
  readableContrast,
} from '../../../../src/shared/publishing/pageColours.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('The contrast of colours', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'))
  })

  it('is named where a colour that a desk has chosen cannot be read', () => {
    const theme = {
      light: { paper: '#ffffff', ink: '#111111', accent: '#8f1d2c', link: '#0b4f8a' },
      dark: { paper: '#111111', ink: '#eeeeee', accent: '#f0909b', link: '#93c2f2' },
    }
    expect(contrastFaults(theme)).toEqual([])
    const desk = { ...plainDesign, colours: { light: { link: '#ffcc00' }, dark: { paper: '#eeeeee' } } }
    expect(
      contrastFaults(chosenPalettes(theme, desk)).map(({ scheme, colour }) => `${scheme} ${colour}`),
    ).toEqual(['light link', 'dark ink', 'dark accent', 'dark link'])
  })

  it('suffices for lesser text and highlights wherever it suffices for the text itself', () => {
    fc.assert(
      fc.property(colour, colour, (paper, ink) => {
        const colours = pageColours({ paper, ink, accent: ink, link: ink })
        if (contrast(ink, colours.tint) < readableContrast) return
        expect(contrast(colours.quiet, colours.tint)).toBeGreaterThanOrEqual(readableContrast)
        if (contrast(ink, paper) >= readableContrast) {
          expect(contrast(ink, colours.highlight)).toBeGreaterThanOrEqual(readableContrast)
        }
      }),
    )
  })
})
