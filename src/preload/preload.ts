import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { ipcChannel } from '../shared/rpc/ipcChannel.ts'
import type { Transport } from '../shared/rpc/transport.ts'

/**
 * All that a page of the program gets of Electron. Both the bridge between the worlds and the IPC copy
 * by structured clone, so byte arrays arrive as byte arrays. The event of the IPC stays on this side:
 * its `sender` is `ipcRenderer` itself.
 */
const transport: Transport = {
  send(message) {
    ipcRenderer.send(ipcChannel.toHost, message)
  },
  onMessage(listener) {
    const receive = (_event: IpcRendererEvent, message: unknown) => listener(message)
    ipcRenderer.on(ipcChannel.toPage, receive)
    return () => void ipcRenderer.off(ipcChannel.toPage, receive)
  },
}

contextBridge.exposeInMainWorld('tahrirTransport', transport)
