import type { UiLanguage } from '../contract/system.ts'
import type { Diagnostics } from './diagnostics.ts'

interface DiagnosticsWords {
  title: string
  madeAt: string
  program: string
  hosts: Record<Diagnostics['program']['host'], string>
  version: string
  language: string
  system: string
  machine: string
  runtime: string
  running: (minutes: number) => string
  memory: string
  archive: string
  format: string
  integrity: Record<Diagnostics['archive']['integrity'], string>
  findings: string
  size: string
  free: string
  articles: string
  trashed: string
  versions: string
  images: string
  stale: string
  backups: string
  newest: string
  settings: string
  set: string
  notSet: string
  troubles: string
  log: string
  none: string
  /** Between two facts of one line. */
  comma: string
}

const words: Record<UiLanguage, DiagnosticsWords> = {
  ar: {
    title: 'معلومات التشخيص من «تحرير»: ليس فيها شيء من نصوص المقالات ولا عناوينها ولا أسماء الأشخاص',
    madeAt: 'أُعدّت في',
    program: 'البرنامج',
    hosts: { electron: 'نافذة سطح المكتب', browser: 'في المتصفح', commandLine: 'سطر الأوامر' },
    version: 'الإصدار',
    language: 'اللغة',
    system: 'النظام',
    machine: 'الجهاز',
    runtime: 'بيئة التشغيل',
    running: (minutes) => `يعمل منذ (دقائق): ${minutes}`,
    memory: 'الذاكرة المستعملة (ميغابايت)',
    archive: 'الأرشيف',
    format: 'إصدار الصيغة',
    integrity: { whole: 'سليم', damaged: 'تالف', unreadable: 'تعذّرت قراءته' },
    findings: 'مواضع الخلل',
    size: 'حجم الملف وسجلّه (ميغابايت)',
    free: 'المساحة الباقية على القرص (ميغابايت)',
    articles: 'المقالات',
    trashed: 'منها في المحذوفات',
    versions: 'النسخ في التاريخ',
    images: 'الصور',
    stale: 'مقالات تنتظر تحديث القائمة والبحث',
    backups: 'النسخ الاحتياطية',
    newest: 'آخرها',
    settings: 'إعدادات المكتب',
    set: '(مضبوط)',
    notSet: '(غير مضبوط)',
    troubles: 'ما تعثّر منذ التشغيل',
    log: 'آخر سطور السجل',
    none: 'لا شيء',
    comma: '، ',
  },
  en: {
    title:
      'Diagnostics of Tahrir: nothing in it is of the texts or titles of articles, or the names of people',
    madeAt: 'Made at',
    program: 'Program',
    hosts: { electron: 'desktop window', browser: 'in the browser', commandLine: 'command line' },
    version: 'version',
    language: 'language',
    system: 'System',
    machine: 'machine',
    runtime: 'runtime',
    running: (minutes) => `running for (minutes): ${minutes}`,
    memory: 'memory used (MB)',
    archive: 'Archive',
    format: 'format version',
    integrity: { whole: 'whole', damaged: 'damaged', unreadable: 'could not be read' },
    findings: 'faults found',
    size: 'size of the file and its log (MB)',
    free: 'room left on the disk (MB)',
    articles: 'articles',
    trashed: 'of them in the trash',
    versions: 'versions in the history',
    images: 'images',
    stale: 'articles whose place in list and search is behind',
    backups: 'backups',
    newest: 'the newest',
    settings: "The desk's settings",
    set: '(set)',
    notSet: '(not set)',
    troubles: 'What went wrong since the start',
    log: 'The last lines of the log',
    none: 'nothing',
    comma: ', ',
  },
}

/** How what a person typed into a setting is told: whether there is something, never what. */
export const settingStates = { set: 'set:', notSet: 'notSet:' } as const

/** Diagnostics as the text that a person reads, and then copies. */
export function diagnosticsText(diagnostics: Diagnostics, language: UiLanguage): string {
  const say = words[language]
  const { program, system, archive, settings, troubles, log } = diagnostics
  /** Latin text in an Arabic line would be laid out from the right: dates and versions by their parts. */
  const latin = (text: string) => (language === 'ar' ? `\u2066${text}\u2069` : text)
  const time = (at: number) => latin(new Date(at).toISOString())
  const together = (...facts: string[]) => facts.join(say.comma)
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
  const named = (name: string, value: string | number) => `${name}: ${value}`
  const runtime = [
    system.electron === null ? null : `Electron ${system.electron}`,
    system.chromium === null ? null : `Chromium ${system.chromium}`,
    `Node ${system.node}`,
    `SQLite ${system.sqlite}`,
  ]
  const setting = (value: string | number | boolean) => {
    if (value === settingStates.set) return say.set
    return value === settingStates.notSet ? say.notSet : String(value)
  }
  const section = (title: string, lines: readonly string[]) => [
    '',
    `${title}:`,
    ...(lines.length === 0 ? [`  ${say.none}`] : lines.map((line) => `  ${line}`)),
  ]
  return [
    say.title,
    named(say.madeAt, time(diagnostics.madeAt)),
    ...section(say.program, [
      together(named(say.version, latin(`Tahrir ${program.version}`)), say.hosts[program.host]),
      named(say.language, program.language),
      say.running(Math.round(system.upSeconds / 60)),
    ]),
    ...section(say.system, [
      named(
        say.machine,
        latin(`${system.platform} ${system.release}, ${system.processor}, ${system.timeZone}`),
      ),
      named(say.runtime, latin(runtime.filter((each) => each !== null).join(', '))),
      named(say.memory, megabytes(system.memory)),
    ]),
    ...section(say.archive, [
      together(
        say.integrity[archive.integrity],
        ...(archive.findings > 0 ? [named(say.findings, archive.findings)] : []),
      ),
      named(say.format, archive.format),
      named(say.size, latin(`${megabytes(archive.bytes)} + ${megabytes(archive.logBytes)}`)),
      named(say.free, archive.freeBytes === null ? '?' : megabytes(archive.freeBytes)),
      together(named(say.articles, archive.articles), named(say.trashed, archive.trashed)),
      together(named(say.versions, archive.versions), named(say.images, archive.images)),
      named(say.stale, archive.stale),
      together(
        named(say.backups, archive.backups),
        ...(archive.newestBackup === null ? [] : [named(say.newest, time(archive.newestBackup))]),
      ),
    ]),
    ...section(
      say.settings,
      Object.entries(settings).map(([name, value]) => named(name, setting(value))),
    ),
    ...section(say.troubles, troubles),
    ...section(say.log, log),
    '',
  ].join('\n')
}
