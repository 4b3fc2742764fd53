import { archive } from './en/archive.ts'
import { article } from './en/article.ts'
import { backups } from './en/backups.ts'
import { convert } from './en/convert.ts'
import { details } from './en/details.ts'
import { diagnostics } from './en/diagnostics.ts'
import { editor } from './en/editor.ts'
import { find } from './en/find.ts'
import { finish } from './en/finish.ts'
import { history } from './en/history.ts'
import { houseStyle } from './en/houseStyle.ts'
import { kind } from './en/kind.ts'
import { lexicon } from './en/lexicon.ts'
import { library } from './en/library.ts'
import { macros } from './en/macros.ts'
import { many } from './en/many.ts'
import { outline } from './en/outline.ts'
import { preview } from './en/preview.ts'
import { program } from './en/program.ts'
import { proof } from './en/proof.ts'
import { save } from './en/save.ts'
import { settings } from './en/settings.ts'
import { spelling } from './en/spelling.ts'
import { status } from './en/status.ts'
import { statusLine } from './en/statusLine.ts'
import { step } from './en/step.ts'
import { tabs } from './en/tabs.ts'
import { transfer } from './en/transfer.ts'
import { trash } from './en/trash.ts'
import { view } from './en/view.ts'

/**
 * What the English screen says. The Arabic file has the same keys, held by its type. ICU messages:
 * a number stands as `#` in a plural, written with the digits of `formats.ts`.
 */
export const en = {
  program,
  preview,
  finish,
  many,
  save,
  library,
  archive,
  editor,
  find,
  outline,
  article,
  transfer,
  status,
  step,
  details,
  diagnostics,
  convert,
  macros,
  history,
  kind,
  statusLine,
  view,
  tabs,
  settings,
  houseStyle,
  lexicon,
  proof,
  spelling,
  backups,
  trash,
}
