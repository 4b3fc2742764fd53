import { describe, expect, it } from 'vitest'
import { withoutRoom } from '../../../../../src/renderer/editor/toolbar/useFittingTools.ts'

const tools = [
  { id: 'first', rank: 0, width: 100 },
  { id: 'second', rank: 2, width: 50 },
  { id: 'third', rank: 1, width: 50 },
]
const hidden = (room: number) => [...withoutRoom(tools, room)].sort()

describe('the tools without room', () => {
  it('are none where all fit, and no room is kept for a button then', () => {
    expect(hidden(227)).toEqual([])
  })

  it('are those of the highest rank, as few as make room for the others and the button', () => {
    expect(hidden(226)).toEqual(['second'])
    expect(hidden(212)).toEqual(['second'])
    expect(hidden(211)).toEqual(['second', 'third'])
  })

  it('are all where nothing fits', () => {
    expect(hidden(20)).toEqual(['first', 'second', 'third'])
  })
})
