import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'
import { installDebian } from './debian.ts'

/** Where Debian, other Linux systems and macOS keep a browser of the Chromium family. CHROMIUM names another. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const

/** Quiet, reproducible, and able to run as root in a container, where Chromium's own sandbox cannot. */
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking ' +
  '--disable-component-update --disable-sync --disable-dev-shm-usage'

/** Starts a headless browser. Close it in `after`. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), headless: true, args: flags.split(' ') })
}

/** The browser's path, installed first if need be. Throws one sentence where there is none and none can be installed. */
export async function findChromium(): Promise<string> {
  const found = installed()
  if (found !== undefined) return found
  const trouble = await installDebian('chromium')
  const arrived = installed()
  if (arrived !== undefined) return arrived
  throw new Error(`The browser tests need Chromium. ${trouble ?? 'It was installed and cannot be found.'}`)
}

const installed = (): string | undefined =>
  [process.env['CHROMIUM'], ...places].find(path => path !== undefined && existsSync(path))
