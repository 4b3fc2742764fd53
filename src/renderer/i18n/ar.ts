import { archive } from './ar/archive.ts'
import { article } from './ar/article.ts'
import { backups } from './ar/backups.ts'
import { convert } from './ar/convert.ts'
import { details } from './ar/details.ts'
import { diagnostics } from './ar/diagnostics.ts'
import { editor } from './ar/editor.ts'
import { find } from './ar/find.ts'
import { finish } from './ar/finish.ts'
import { history } from './ar/history.ts'
import { houseStyle } from './ar/houseStyle.ts'
import { kind } from './ar/kind.ts'
import { lexicon } from './ar/lexicon.ts'
import { library } from './ar/library.ts'
import { macros } from './ar/macros.ts'
import { many } from './ar/many.ts'
import { outline } from './ar/outline.ts'
import { preview } from './ar/preview.ts'
import { program } from './ar/program.ts'
import { proof } from './ar/proof.ts'
import { save } from './ar/save.ts'
import { settings } from './ar/settings.ts'
import { spelling } from './ar/spelling.ts'
import { status } from './ar/status.ts'
import { statusLine } from './ar/statusLine.ts'
import { step } from './ar/step.ts'
import { tabs } from './ar/tabs.ts'
import { transfer } from './ar/transfer.ts'
import { trash } from './ar/trash.ts'
import { view } from './ar/view.ts'
import type { Texts } from './texts.ts'

/** ما تقوله الشاشة بالعربية. لكل عدد صيغه الست كما في CLDR: صفر ومفرد ومثنى وقلة وكثرة وما سواها. */
export const ar: Texts = {
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
