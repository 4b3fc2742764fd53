import { userInfo } from 'node:os'

/** The name of the system's user; empty where the system has none for this process. */
export function systemUser(): string {
  // Throws where the user has no entry in the system's list, as in some containers.
  try {
    return userInfo().username
  } catch {
    return ''
  }
}
