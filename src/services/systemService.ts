import type { TahrirServices } from '../shared/contract/contract.ts'
import { type Theme, themeSchema, type UiLanguage, uiLanguageSchema } from '../shared/contract/system.ts'
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
const themeSetting = 'theme'
/** What is kept where the person chose what the system has. */
const asSystem = 'system'

export function systemService(
  store: Store,
  host: HostPort,
  pageOf: (caller: string) => PagePort | undefined,
  tellTheme: (theme: Theme) => void,
): { methods: SystemService; language: () => UiLanguage } {
  const kept = (name: string): string | null => {
    const read = storeReply(() => succeed(readSetting(store.reader, name)))
    return read.ok ? read.value : null
  }
  const keptLanguage = () => uiLanguageSchema.safeParse(kept(languageSetting)).data ?? null
  const keptTheme = () => themeSchema.safeParse(kept(themeSetting)).data ?? asSystem
  /** What the person chose in this run, if they did, goes before what the environment forces. */
  let chosen: { language: UiLanguage | null } | null = null
  const currentLanguage = (): UiLanguage => {
    if (chosen !== null) return chosen.language ?? host.systemLanguage
    return host.forcedLanguage ?? keptLanguage() ?? host.systemLanguage
  }
  host.onLanguage?.(currentLanguage())
  host.onTheme?.(keptTheme())
  const methods: SystemService = {
    'system.describe': (_input, caller) =>
      succeed({
        version: host.version,
        language: currentLanguage(),
        appearance: { language: chosen === null ? keptLanguage() : chosen.language, theme: keptTheme() },
        capabilities: {
          nativeDialogs: host.dialogs !== null,
          pdf: host.dialogs !== null && host.printToPdf !== undefined,
          dragOut: pageOf(caller.id)?.startDrag !== undefined,
        },
      }),
    'system.setLanguage': ({ language }) => {
      chosen = { language }
      host.onLanguage?.(currentLanguage())
      return storeReply(() => {
        writeSetting(store.writer, languageSetting, language ?? asSystem)
        return succeed({ language: currentLanguage() })
      })
    },
    'system.setTheme': ({ theme }) =>
      storeReply(() => {
        writeSetting(store.writer, themeSetting, theme)
        host.onTheme?.(theme)
        tellTheme(theme)
        return succeed({})
      }),
  }
  return { methods, language: currentLanguage }
}
