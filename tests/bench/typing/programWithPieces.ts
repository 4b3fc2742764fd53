import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProgram } from '../../../scripts/buildProgram.ts'
import { importArticle } from '../../../src/services/import/importArticle.ts'
import { emptyMetadata } from '../../../src/shared/article/metadata.ts'
import { openStore } from '../../../src/store/openStore.ts'
import { type ServedProgram, serveInChild } from '../../reliability/serveInChild.ts'
import { arabicPiece } from './arabicPiece.ts'
import { documentOf } from './page/piece.ts'

export interface ProgramWithPieces {
  program: ServedProgram
  /** The article of a piece of so many words from a seed. */
  idOf(words: number, seed: number): string
  close(): Promise<void>
}

/** Starts the built program, as a person does, on an archive that holds a piece of each length for each seed. */
export async function programWithPieces(
  lengths: readonly number[],
  seeds: readonly number[],
): Promise<ProgramWithPieces> {
  if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program cannot be built.')
  const folder = mkdtempSync(join(tmpdir(), 'tahrir-bench-'))
  const opened = openStore(folder)
  if (!opened.ok) throw new Error(opened.error.message)
  for (const words of lengths) {
    for (const seed of seeds) {
      const put = importArticle(opened.value, {
        document: documentOf(arabicPiece(words, seed)),
        metadata: { ...emptyMetadata(), language: 'ar' },
        id: pieceId(words, seed),
        createdAt: null,
        updatedAt: null,
      })
      if (!put.ok) throw new Error(put.error.message)
    }
  }
  opened.value.close()
  const program = await serveInChild(folder, 'ar')
  return {
    program,
    idOf: pieceId,
    async close() {
      await program.end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function pieceId(words: number, seed: number): string {
  return `piece-${words}-${seed}`
}
