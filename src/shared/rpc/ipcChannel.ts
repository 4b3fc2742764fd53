/** The two names that messages have on Electron's IPC: one from the page to its host, one back. */
export const ipcChannel = { toHost: 'tahrir:to-host', toPage: 'tahrir:to-page' } as const
