import { PersonName } from '../../history/PersonName.tsx'

/** Who works here, as the history of articles names them. */
export function PersonPage() {
  return <PersonName />
}
