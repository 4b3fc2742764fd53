import { basename } from 'node:path'
import type { TahrirServices } from '../../shared/contract/contract.ts'
import type { ThemeSummary } from '../../shared/contract/publishing.ts'
import { fail } from '../../shared/failures/fail.ts'
import { checklist } from '../../shared/publishing/checklist.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import type { WordJudge } from '../../shared/spelling/misspeltIn.ts'
import type { Store } from '../../store/openStore.ts'
import { checkArticle } from '../checks/checkArticle.ts'
import { readIgnoredOf } from '../checks/readIgnoredOf.ts'
import { readDesk } from '../desk/readDesk.ts'
import { readArticle } from '../export/readArticle.ts'
import type { HostPort, PagePort } from '../hostPort.ts'
import { storeReply, storeReplyLater } from '../storeReply.ts'
import { type FoundTheme, findTheme, listThemes } from '../theme/themeFolders.ts'
import type { Batch, BatchWork } from '../work/BatchWork.ts'
import type { DragFiles } from './DragFiles.ts'
import { exportMany } from './exportMany.ts'
import { chooseFolder, chosenFolders, forgetFolder } from './exportPlace.ts'
import { finishArticle, finishedFile } from './finishArticle.ts'
import { pagePreview, samplePiece } from './pagePreview.ts'
import { savePdf } from './savePdf.ts'

type PublishingService = Pick<TahrirServices, Extract<keyof TahrirServices, `publishing.${string}`>>

/** How often a person is told how far a long export is, in milliseconds. */
const progressPause = 100

/** What is done for the page that asks. */
interface PageMeans {
  batches: BatchWork
  pageOf(caller: string): PagePort | undefined
  dragFiles: DragFiles
}

/** How pieces look once they are out, and their ways out. */
export function publishingService(
  store: Store,
  host: Pick<HostPort, 'dialogs' | 'printToPdf'>,
  judge: WordJudge,
  { batches, pageOf, dragFiles }: PageMeans,
): PublishingService {
  /** Exports that were asked to stop, by caller and job. */
  const stopped = new Set<string>()
  const running = new Set<string>()
  return {
    'publishing.exportMany': async ({ ids, profile, job }, caller) => {
      const key = `${caller.id} ${job}`
      running.add(key)
      let lastTold = 0
      const exportAll = (batch: Batch) =>
        exportMany(store, {
          ids,
          profile,
          // Nobody waits for the export of a page that is gone.
          isStopped: () => stopped.has(key) || pageOf(caller.id) === undefined,
          onProgress: (progress) => {
            batch.progress(progress.done, progress.total)
            const now = Date.now()
            if (now - lastTold < progressPause && progress.done < progress.total) return
            lastTold = now
            caller.emit('exportProgress', { job, ...progress })
          },
        })
      try {
        return await batches.during(caller.id, 'export', ids?.length ?? null, exportAll, (reply) =>
          reply.ok ? { done: reply.value.written, failed: reply.value.failures.length } : null,
        )
      } finally {
        running.delete(key)
        stopped.delete(key)
      }
    },
    'publishing.stopExport': ({ job }, caller) => {
      const key = `${caller.id} ${job}`
      if (running.has(key)) stopped.add(key)
      return succeed({})
    },
    'publishing.themes': () => succeed({ themes: listThemes(store.folder).map(summaryOf) }),
    'publishing.preview': ({ id, theme: chosen, knownStyle }) => {
      const desk = storeReply(() => succeed(readDesk(store.reader)))
      if (!desk.ok) return desk
      const theme = findTheme(store.folder, chosen ?? desk.value.pages.theme)
      if (!theme.ok) return theme
      const article = id === null ? succeed(samplePiece()) : readArticle(store, id, true)
      if (!article.ok) return article
      return succeed(pagePreview(article.value, desk.value, theme.value, knownStyle))
    },
    'publishing.checklist': ({ id }) =>
      storeReplyLater(async () => {
        const article = readArticle(store, id)
        if (!article.ok) return article
        const findings = await checkArticle(store, article.value, judge, {
          ignored: readIgnoredOf(store, id),
          suggests: false,
        })
        const { required } = readDesk(store.reader).finishing
        return succeed({ items: checklist(article.value, findings, required, Date.now()) })
      }),
    'publishing.folders': () => storeReply(() => succeed({ folders: chosenFolders(store) })),
    'publishing.chooseFolder': async ({ profile }) => {
      if (host.dialogs === null) return fail('capabilityMissing')
      const path = await host.dialogs.chooseFolder()
      if (path === null) return succeed({ name: null })
      const kept = await chooseFolder(store, profile, path)
      return kept.ok ? succeed({ name: basename(path) || path }) : kept
    },
    'publishing.forgetFolder': ({ profile }) => forgetFolder(store, profile),
    'publishing.finish': ({ id, profile }) => finishArticle(store, host.dialogs, id, profile),
    'publishing.dragOut': async ({ id, profile }, caller) => {
      const page = pageOf(caller.id)
      if (page?.startDrag === undefined) return fail('capabilityMissing')
      const file = finishedFile(store, id, profile, false)
      if (!file.ok) return file
      const path = await dragFiles.place(file.value.name, file.value.bytes)
      if (!path.ok) return path
      page.startDrag(path.value)
      return succeed({ name: file.value.name })
    },
    'publishing.savePdf': ({ id, theme }) => savePdf(store, host, id, theme),
  }
}

function summaryOf({ id, isOwn, theme }: FoundTheme): ThemeSummary {
  return theme.ok
    ? { id, isOwn, name: theme.value.name, palettes: theme.value.palettes, failure: null }
    : { id, isOwn, name: { ar: id, en: id }, palettes: null, failure: theme.error }
}
