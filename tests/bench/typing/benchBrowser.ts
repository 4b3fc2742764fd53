import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/findChromium.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  // A page that is answered from a file instead of the host could not open its socket otherwise.
  '--disable-features=LocalNetworkAccessChecks',
]

/** The Chromium of the machine. Every page that is measured is in a context of its own, of the same size. */
export async function benchBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('This benchmark needs a Chromium on this machine.')
  return chromium.launch({ executablePath, args: flags })
}

export const viewport = { width: 1280, height: 860 }
