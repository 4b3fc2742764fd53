import { afterEach, describe, expect, it } from 'vitest'
import { contract } from '../../src/shared/contract/contract.ts'
import { callerTests } from './callerTests.ts'
import { openWorld, type World } from './contractWorld.ts'
import { failureExamples } from './failureExamples.ts'
import { methodExamples } from './methodExamples.ts'
import type { OpenWay } from './Way.ts'
import { wayTests } from './wayTests.ts'

/** All that the contract promises, over one kind of way. */
export function contractSuite(name: string, openWay: OpenWay): void {
  describe(`the contract over ${name}`, () => {
    let world: World | undefined
    afterEach(async () => {
      await world?.close()
      world = undefined
    })

    it('has an example for every declared method', () => {
      expect(Object.keys(methodExamples).sort()).toEqual(Object.keys(contract.methods).sort())
    })

    for (const [method, example] of Object.entries(methodExamples)) {
      it(`carries ${method}`, async () => {
        world = await openWorld(openWay)
        await example(world)
      })
    }

    for (const [method, examples] of Object.entries(failureExamples)) {
      for (const [code, example] of Object.entries(examples)) {
        if (typeof example === 'string') continue
        it(`carries the failure ${code} of ${method}`, async () => {
          world = await openWorld(openWay, { hasDialogs: code !== 'capabilityMissing' })
          expect(await example(world)).toMatchObject({ ok: false, error: { code } })
        })
      }
    }

    callerTests(openWay)
    wayTests(openWay)
  })
}
