import type { HostPort } from '../../src/services/hostPort.ts'

/** A host without dialogs, for services that are tried without a program around them. */
export const testHost: HostPort = {
  version: '0.0.0',
  systemLanguage: 'ar',
  forcedLanguage: null,
  dialogs: null,
  systemUser: 'laila',
  name: 'browser',
}
