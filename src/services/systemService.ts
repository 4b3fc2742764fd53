import type { TahrirServices } from '../shared/contract/contract.ts'
import { type UiLanguage, uiLanguageSchema } from '../shared/contract/system.ts'
import { succeed } from '../shared/rpc/failure.ts'
import type { Store } from '../store/openStore.ts'
import { readSetting, writeSetting } from '../store/settingsTable.ts'
import type { HostPort, PagePort } from './hostPort.ts'
import { storeReply } from './storeReply.ts'

type SystemService = Omit<
  Pick<TahrirServices, Extract<keyof TahrirServices, `system.${string}`>>,
  'system.troubles' | 'system.diagnose' | 'system.saved'
>

const languageSetting = 'language'

export function systemService(
  store: Store,
  host: HostPort,
  pageOf: (caller: string) => PagePort | undefined,
): { methods: SystemService; language: () => UiLanguage } {
  /** What the person chose in this run goes before what the environment forces. */
  let chosen: UiLanguage | null = null
  const currentLanguage = (): UiLanguage => {
    const read = storeReply(() => succeed(readSetting(store.reader, languageSetting)))
    const saved = read.ok ? (uiLanguageSchema.safeParse(read.value).data ?? null) : null
    return chosen ?? host.forcedLanguage ?? saved ?? host.systemLanguage
  }
  host.onLanguage?.(currentLanguage())
  const methods: SystemService = {
    'system.describe': (_input, caller) =>
      succeed({
        version: host.version,
        language: currentLanguage(),
        capabilities: {
          nativeDialogs: host.dialogs !== null,
          pdf: host.dialogs !== null && host.printToPdf !== undefined,
          dragOut: pageOf(caller.id)?.startDrag !== undefined,
        },
      }),
    'system.setLanguage': ({ language }) => {
      chosen = language
      host.onLanguage?.(language)
      return storeReply(() => {
        writeSetting(store.writer, languageSetting, language)
        return succeed({})
      })
    },
  }
  return { methods, language: currentLanguage }
}
