import { app } from './app.ts'
import { BrowserWindow } from './BrowserWindow.ts'
import { notify } from './standInMessages.ts'

interface Item {
  id?: string
  label?: string
  role?: string
  type?: string
  submenu?: Item[]
  click?: (item: Item, window: BrowserWindow | undefined, event: { triggeredByAccelerator: boolean }) => void
}

/** A menu that nobody sees. Of Electron's roles it knows those that have nothing to do with the page. */
export class Menu {
  static applicationMenu: Menu | undefined
  static contextMenu: Menu | undefined
  readonly items: Item[]

  constructor(items: Item[]) {
    this.items = items
  }

  static buildFromTemplate(template: Item[]): Menu {
    return new Menu(template)
  }

  static setApplicationMenu(menu: Menu): void {
    Menu.applicationMenu = menu
    notify({ kind: 'menu', labels: menu.allItems().flatMap(({ label }) => label ?? []) })
  }

  /** The menu at the pointer stays open until a test chooses from it. */
  popup(): void {
    Menu.contextMenu = this
    notify({ kind: 'contextMenu', labels: this.items.flatMap(({ label }) => label ?? []) })
  }

  allItems(): Item[] {
    return this.items.flatMap((item) => [item, ...new Menu(item.submenu ?? []).allItems()])
  }

  /** What a person does: opens the menu and chooses the item with this label. */
  choose(label: string): void {
    this.#do(
      this.allItems().find((candidate) => candidate.label === label),
      label,
    )
  }

  chooseById(id: string): void {
    this.#do(
      this.allItems().find((candidate) => candidate.id === id),
      id,
    )
  }

  #do(item: Item | undefined, label: string): void {
    if (item === undefined) throw new Error(`The menu has no item ${label}.`)
    const window = BrowserWindow.getFocusedWindow() ?? undefined
    if (item.click !== undefined) item.click(item, window, { triggeredByAccelerator: false })
    else if (item.role === 'quit') app.quit()
    else if (item.role === 'close') window?.close()
    else throw new Error(`The stand-in cannot do what ${label} does.`)
  }
}
