import { type ComponentType, type ReactNode, Suspense, use, useState } from 'react'
import { PartNotFetched } from './PartNotFetched.tsx'

/** A part of the screen whose script is fetched when it is first shown. */
export interface LazyPart<Props extends object> {
  (props: Props): ReactNode
  /** Fetches the script. Once it is here the part is shown at once, with no frame between. Rejects where it cannot be. */
  fetch(): Promise<void>
}

/**
 * Makes such a part of what gives its component. While the script is on its way nothing is shown; where it cannot be
 * fetched, since the host is away, that is said in its place, and the rest of the screen stays.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  const script = new Script(load)
  return Object.assign((props: Props) => <Part script={script} props={props} />, {
    fetch: () => script.fetch(),
  })
}

class Script<Props extends object> {
  loaded: ComponentType<Props> | null = null
  #loading: Promise<void> | null = null
  readonly #load: () => Promise<ComponentType<Props>>

  constructor(load: () => Promise<ComponentType<Props>>) {
    this.#load = load
  }

  fetch(): Promise<void> {
    this.#loading ??= this.#load().then(
      (component) => {
        this.loaded = component
      },
      (problem: unknown) => {
        this.#loading = null
        throw problem
      },
    )
    return this.#loading
  }

  /** Whether it is here, once that is known. */
  tried(): Promise<boolean> {
    return this.fetch().then(
      () => true,
      () => false,
    )
  }
}

interface PartProps<Props extends object> {
  script: Script<Props>
  props: Props
}

function Part<Props extends object>({ script, props }: PartProps<Props>) {
  const [attempt, setAttempt] = useState(() => script.tried())
  return (
    <Suspense fallback={null}>
      <Fetched script={script} props={props} attempt={attempt} onAgain={() => setAttempt(script.tried())} />
    </Suspense>
  )
}

interface FetchedProps<Props extends object> extends PartProps<Props> {
  attempt: Promise<boolean>
  onAgain(): void
}

function Fetched<Props extends object>({ script, props, attempt, onAgain }: FetchedProps<Props>) {
  if (script.loaded === null && !use(attempt)) return <PartNotFetched onAgain={onAgain} />
  const Loaded = script.loaded
  return Loaded === null ? null : <Loaded {...props} />
}
