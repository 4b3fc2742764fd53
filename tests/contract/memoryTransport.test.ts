import { contractSuite } from './contractSuite.ts'
import { inMemory } from './inMemory.ts'

contractSuite('memory', inMemory)
